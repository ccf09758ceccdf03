"""An import's report in lines of plain text, for the command line and the admin alike."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.importing import Report


def lines(report: Report, dry_run: bool = False) -> list[str]:
    """One thought a line: what was made, its sections with their words, and all that was not as asked."""
    if report.already:
        return [already(report)]
    made = _("Imported “%(title)s” as %(address)s.") if report.created else _("Updated “%(title)s” as %(address)s.")
    address = report.article.get_absolute_url() if report.article else ""
    found = [made % {"title": report.title, "address": address}, *report.notes]
    for number, (heading, words) in enumerate(report.sections, 1):
        count = ngettext("%(count)s word", "%(count)s words", words) % {"count": words}
        name = heading or _("(opening, without a heading)")
        found.append(f"{number:>4}. {name}: {count}")
    found += [_("Left out, since no text follows it: “%s”") % label for label in report.left_out]
    found += [_("Put on the shelf, since the document has it no more: “%s”") % name for name in report.shelved]
    found += [
        _("Clashes with an edit in “%s”: the edit stays, the imported text is kept in the history.") % name
        for name in report.clashes
    ]
    if report.published:
        found.append(_("Published."))
    elif not dry_run:
        found.append(
            _("Readers see nothing of it yet.") if report.created else _("Readers see nothing of the new words yet.")
        )
    if dry_run:
        found.append(_("This was a dry run: nothing was changed."))
    return found


def already(report: Report) -> str:
    where = _("It is in the bin.") if report.article and report.article.removed_at else ""
    sentence = _("This very document was imported before, as “%(title)s”; nothing was changed.")
    return f"{sentence % {'title': report.title}} {where}".strip()
