"""Which state an article is in: for the database, which filters and counts, and in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from articles.admin.wording import moment
from articles.models import Article, Change, Edition, EditionSection, Section
from articles.querysets import ArticleQuerySet


@dataclass(frozen=True)
class State:
    """An article's state for people: which lamp burns, what it is called, and the line below."""

    lamp: str
    words: str
    detail: str


def with_marks(articles: ArticleQuerySet, now: datetime) -> ArticleQuerySet:
    """`with_state`, and with it `ended_at`, `withdrawn_by` (None: it ended by itself), `changed`, `all_words`."""
    been_out = Edition.objects.been_out(now).filter(article=OuterRef("pk"))
    withdrawals = Change.objects.filter(article=OuterRef("pk"), kind=Change.Kind.WITHDRAW, at=OuterRef("ended_at"))
    sections = Section.objects.filter(article=OuterRef("pk"), removed_at=None).order_by()
    words = sections.values("article").annotate(sum=Sum("words")).values("sum")
    marked: ArticleQuerySet = (
        articles.with_state(now)
        .annotate(ended_at=Subquery(been_out.order_by("-live_from").values("live_until")[:1]))
        .annotate(
            withdrawn_by=Subquery(withdrawals.values("by_name")[:1]),
            changed=ExpressionWrapper(differs_from_live(), output_field=BooleanField()),
            all_words=Coalesce(Subquery(words), 0),
        )
    )
    return marked


def differs_from_live() -> Q:
    """Whether an article annotated with `live_id` is not what its live edition shows: fields, texts, order."""
    parts = EditionSection.objects.filter(edition=OuterRef("live_id"))
    same_fields = Edition.objects.filter(pk=OuterRef("live_id"), fields_version=OuterRef("version"))
    same_text = EditionSection.objects.filter(
        edition=OuterRef(OuterRef("live_id")), text__section=OuterRef("pk"), text__version=OuterRef("version")
    )
    new_text = Section.objects.filter(~Exists(same_text), article=OuterRef("pk"), removed_at=None)
    here = Q(text__section__article=OuterRef("pk"), text__section__removed_at=None)
    # The edition counts its places without gaps: the order is another where some two neighbours changed sides.
    above, place = OuterRef("text__section__position"), "text__section__position"
    turned = Q(**{f"{place}__lt": above}) | Q(**{place: above, "text__section__lt": OuterRef("text__section")})
    follower = EditionSection.objects.filter(turned, edition=OuterRef("edition"), position=OuterRef("position") + 1)
    return Q(live_id__isnull=False) & (
        ~Q(Exists(same_fields))
        | Q(Exists(new_text))
        | Q(Exists(parts.exclude(here)))
        | Q(Exists(parts.filter(Exists(follower))))
    )


def edition_keys(articles: Iterable[Article]) -> set[int]:
    """The keys of the live and the coming editions of articles that `with_marks` annotated."""
    keys = {getattr(article, name) for article in articles for name in ("live_id", "next_id")}
    return keys - {None}


# By the name in the address; each is a condition on what `with_marks` annotates.
STATES: dict[str, Q] = {
    "draft": Q(removed_at=None, live_id=None, next_id=None, ended_at=None),
    "scheduled": Q(removed_at=None, next_id__isnull=False),
    "live": Q(removed_at=None, live_id__isnull=False),
    "changed": Q(removed_at=None, live_id__isnull=False, changed=True),
    "withdrawn": Q(removed_at=None, live_id=None, next_id=None, ended_at__isnull=False),
    "bin": Q(removed_at__isnull=False),
}


def state_of(article: Article, live: Edition | None, coming: Edition | None, now: datetime) -> State:
    """The state in words of an article that `with_marks` annotated."""
    if article.removed_at:
        return State("bin", _("In the bin"), _("since %s") % moment(article.removed_at, now))
    if live:
        return _live_state(article, live, coming, now)
    if coming:
        return State("later", _("Goes live"), moment(coming.live_from, now))
    ended, by = getattr(article, "ended_at", None), getattr(article, "withdrawn_by", None)
    if ended is None:
        return State("draft", _("Draft"), _("never live"))
    if by is None:
        return State("ended", _("Ended"), moment(ended, now))
    when = _("on %(when)s by %(who)s") if by else _("on %(when)s")
    return State("ended", _("Withdrawn"), when % {"when": moment(ended, now), "who": by})


def _live_state(article: Article, live: Edition, coming: Edition | None, now: datetime) -> State:
    changed = getattr(article, "changed", False)
    lamp = "changed" if changed else "live"
    if coming:
        return State(lamp, _("Live, change to come"), moment(coming.live_from, now))
    if live.ends:
        words = _("Live, changed since, ends") if changed else _("Live, ends")
        return State(lamp, words, moment(live.live_until, now))
    if changed:
        return State(lamp, _("Live, changed since"), _("since edition %(n)s") % {"n": live.number})
    return State(lamp, _("Live"), _("since %s") % moment(live.live_from, now))
