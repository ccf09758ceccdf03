"""What editors send: turned into clean values here, judged and stored by the verbs."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from markdownx.fields import MarkdownxFormField

from articles.importers.document import MAX_TAGS
from articles.models import Article, Author, Tag
from articles.widgets import MarkdownWidget, SlotsWidget

SHORT_ENDINGS = ".txt,.md,.markdown,text/plain,text/markdown"


def version_field() -> forms.IntegerField:
    """The version that a form started from."""
    lost = _("This form does not say which version it started from. Nothing was changed; load the page again.")
    return forms.IntegerField(
        min_value=1,
        widget=forms.HiddenInput,
        error_messages={"required": lost, "invalid": lost, "min_value": lost},
    )


class AuthorsField(forms.Field):
    """The keys of authors, each once, in the order given. Those in the bin may stay, not come in."""

    widget = SlotsWidget

    def prepare(self, chosen: list[int]) -> None:
        rows = Author.objects.kept() | Author.objects.filter(pk__in=chosen)
        self.widget.choices = [(row.pk, row.name) for row in rows]

    def clean(self, value: Any) -> list[int]:
        offered = {str(key) for key, _name in self.widget.choices}
        if any(key not in offered for key in value):
            raise forms.ValidationError(gettext("One of these authors is not there any more."), "invalid")
        return list(dict.fromkeys(int(key) for key in value))


class TagsField(forms.CharField):
    """Names of tags with commas between them; each once, whatever its case."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=2000, **kwargs)

    def clean(self, value: Any) -> Any:
        names = [" ".join(name.split()) for name in super().clean(value).split(",")]
        unique: dict[str, str] = {}
        for name in filter(None, names):
            unique.setdefault(name.casefold(), name)
        if len(unique) > MAX_TAGS:
            raise forms.ValidationError(gettext("An article may have %s tags.") % MAX_TAGS)
        for name in unique.values():
            if len(name) > 60:
                raise forms.ValidationError(gettext("A tag may have 60 characters: “%s” is longer.") % name)
            if Tag.objects.removed().filter(name__iexact=name).exists():
                raise forms.ValidationError(gettext("The tag “%s” is in the bin; take it out first.") % name)
        return list(unique.values())


class ArticleForm(forms.Form):
    """The fields that every article has."""

    title = forms.CharField(
        label=_("Title"),
        max_length=200,
        widget=forms.Textarea({"rows": 2, "class": "a-title", "placeholder": _("Title")}),
    )
    standfirst = forms.CharField(
        label=_("Standfirst"),
        max_length=600,
        required=False,
        widget=forms.Textarea({"rows": 2, "class": "a-stand", "placeholder": _("Standfirst")}),
        help_text=_("One or two sentences under the title, at most 600 characters."),
    )
    authors = AuthorsField(label=_("Authors"), required=False)
    tags = TagsField(
        label=_("Tags"),
        required=False,
        help_text=_("With commas between them. A tag that is not there yet is made."),
        widget=forms.TextInput({"list": "all-tags", "autocomplete": "off"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        authors = self.fields["authors"]
        assert isinstance(authors, AuthorsField)
        authors.prepare(self.initial.get("authors", []))

    def clean_title(self) -> str:
        return " ".join(self.cleaned_data["title"].split())

    def clean_standfirst(self) -> str:
        return "\n".join(self.cleaned_data["standfirst"].split("\r\n"))


class NewArticleForm(ArticleForm):
    kind = forms.ChoiceField(
        label=_("Kind"),
        choices=Article.Kind.choices,
        initial=Article.Kind.ARTICLE,
        help_text=_("A page (About, Privacy) has no date, stands in no list and can stand in the menu."),
    )


class FieldsForm(ArticleForm):
    """The fields of an article that is there, and the version they started from."""

    menu_position = forms.IntegerField(
        label=_("Place in the menu"),
        required=False,
        min_value=1,
        max_value=999,
        help_text=_("1 stands first. Empty: not in the menu."),
    )
    base_version = version_field()

    def __init__(self, *args: Any, kind: str = Article.Kind.ARTICLE, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if kind != Article.Kind.PAGE:
            del self.fields["menu_position"]


class AddressForm(forms.Form):
    slug = forms.CharField(label=_("Address"), max_length=120)


class WordsForm(forms.Form):
    """Heading and Markdown of a section. Limits and tidying belong to the verb, which says them better."""

    heading = forms.CharField(
        label=_("Heading"),
        required=False,
        widget=forms.Textarea({"class": "s-head", "rows": 1, "placeholder": _("Heading")}),
    )
    body = MarkdownxFormField(
        label=_("Text, in Markdown"), required=False, strip=False, widget=MarkdownWidget({"placeholder": _("Text")})
    )


class SectionForm(WordsForm):
    base_version = version_field()


class NewSectionForm(WordsForm):
    """`after`: the key of the section before it; "first", or empty for the end."""

    after = forms.CharField(required=False, max_length=10, widget=forms.HiddenInput)


def moment_field(label: Any) -> forms.DateTimeField:
    """A moment, told and understood in the site's zone."""
    picker = forms.DateTimeInput({"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
    return forms.DateTimeField(label=label, required=False, widget=picker)


class PublishForm(forms.Form):
    """What goes out and when. `seen` is the manifest of what the publisher's page showed."""

    seen = forms.CharField(widget=forms.HiddenInput)
    when = forms.ChoiceField(choices=[("now", _("Now")), ("at", _("At a time"))], widget=forms.RadioSelect)
    at = moment_field(_("Goes live"))
    until = moment_field(_("Ends"))
    as_seen = forms.BooleanField(required=False)
    coming = forms.ChoiceField(choices=[("ask", ""), ("keep", ""), ("drop", "")], required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("when") == "at" and not cleaned.get("at") and "at" not in self.errors:
            self.add_error("at", gettext("Say when it is to go live."))
        if cleaned.get("when") == "now":
            cleaned["at"] = None
        cleaned["coming"] = cleaned.get("coming") or "ask"
        return cleaned


class EndForm(forms.Form):
    until = moment_field(_("Ends"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # On its page the form for publishing has an end too.
        self.auto_id = "end-%s"


class ImportForm(forms.Form):
    file = forms.FileField(label=_("File"), widget=forms.FileInput({"accept": SHORT_ENDINGS}))
    slug = forms.CharField(
        label=_("Address"),
        required=False,
        max_length=120,
        help_text=_("The last part of its address. Left empty, one is made from the title."),
    )
    update = forms.BooleanField(
        label=_("Bring new words to the article at that address"),
        required=False,
        help_text=_("What editors changed since is merged; sections that the document has no more go to the shelf."),
    )
    publish = forms.BooleanField(label=_("Publish at once"), required=False)


class ListForm(forms.Form):
    """The filters of the list; one that makes no sense counts as not given."""

    q = forms.CharField(label=_("Search in titles"), required=False, max_length=200)
    state = forms.CharField(required=False, max_length=20)
    kind = forms.ChoiceField(label=_("Kind"), required=False)
    author = forms.ModelChoiceField(Author.objects.kept(), label=_("Author"), required=False)
    tag = forms.ModelChoiceField(Tag.objects.kept(), label=_("Tag"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, label in (("kind", _("Any kind")), ("author", _("Any author")), ("tag", _("Any tag"))):
            field = self.fields[name]
            if isinstance(field, forms.ModelChoiceField):
                field.empty_label = label
            elif isinstance(field, forms.ChoiceField):
                field.choices = [("", label), *Article.Kind.choices]


class TagForm(forms.ModelForm):  # type: ignore[type-arg]  # not to be subscribed at run time
    class Meta:
        model = Tag
        fields = ("name", "slug")

    def clean_name(self) -> str:
        name = " ".join(self.cleaned_data["name"].split())
        if Tag.objects.filter(name__iexact=name).exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError(gettext("There is a tag of this name already, perhaps in the bin."))
        return name
