"""A document becomes an article: the same import as on the command line, by upload."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.admin.chrome import ADD, CHANGE, PUBLISH, demand, editor, needs, show
from articles.forms import ImportForm
from articles.importers import IMPORTERS, MAX_DOCUMENT_BYTES, UnreadableDocument, read_document
from articles.importing import NotImported, Options, import_document
from articles.reporting import lines


@needs(ADD)
@require_http_methods(["GET", "HEAD", "POST"])
def import_file(request: HttpRequest) -> HttpResponse:
    """The form; POST reads the file and shows what was made of it. A refusal (422) leaves nothing behind."""
    if request.method != "POST":
        return _form(request, ImportForm())
    form = ImportForm(request.POST, request.FILES)
    if not form.is_valid():
        return _form(request, form, 422)
    wanted = form.cleaned_data
    for asked, permission in (("update", CHANGE), ("publish", PUBLISH)):
        if wanted[asked]:
            demand(request, permission)
    try:
        document = read_document(wanted["file"].name, wanted["file"].read(MAX_DOCUMENT_BYTES + 1))
        options = Options(wanted["slug"], wanted["update"], wanted["publish"])
        report = import_document(document, options, editor(request))
    except UnreadableDocument as error:
        form.add_error(None, _(error.message) % error.values)
    except NotImported as error:
        form.add_error(None, str(error))
    else:
        context = {"imported": report, "lines": lines(report)}
        return show(request, "imported.html", _("What became of the document"), context)
    return _form(request, form, 422)


def _form(request: HttpRequest, form: ImportForm, status: int = 200) -> HttpResponse:
    context = {"form": form, "endings": ", ".join(IMPORTERS), "most": MAX_DOCUMENT_BYTES}
    return show(request, "import.html", _("Import a document"), context, status)
