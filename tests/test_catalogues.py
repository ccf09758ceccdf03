"""Catalogues of translations are compiled as GNU gettext does it, and the site's own are whole."""

import gettext
import io
import re
from pathlib import Path

import django
import pytest
from django.conf import settings

from core.catalogues import BadCatalogue, compile_folder, compiled, read_catalogue

# A hundred real ones, each with what GNU gettext made of it.
DJANGO = Path(django.__file__).parent
PAIRS = sorted(path for path in DJANGO.glob("conf/locale/*/LC_MESSAGES/django.po") if path.with_suffix(".mo").exists())
OWN = sorted((settings.BASE_DIR / "site_config" / "locale").glob("*/LC_MESSAGES/django.po"))

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'


def said(source: str) -> gettext.GNUTranslations:
    return gettext.GNUTranslations(io.BytesIO(compiled(read_catalogue(HEAD + source))))


def table(mo: bytes) -> dict:
    """All that a program can look up, without the header."""
    return {key: value for key, value in gettext.GNUTranslations(io.BytesIO(mo))._catalog.items() if key}


def test_djangos_own_catalogues_come_out_as_gnu_gettext_made_them() -> None:
    assert len(PAIRS) > 80
    for path in PAIRS:
        assert table(compiled(read_catalogue(path.read_text("utf-8")))) == table(
            path.with_suffix(".mo").read_bytes()
        ), path


def test_a_text_is_said_in_its_translation() -> None:
    assert said('msgid "Save"\nmsgstr "Sichern"\n').gettext("Save") == "Sichern"


def test_a_long_text_goes_over_several_lines() -> None:
    catalogue = said('msgid ""\n"One \\"day\\"\\n"\n"or two"\nmsgstr ""\n"Ein Tag\\n"\n"oder zwei\\\\"\n')
    assert catalogue.gettext('One "day"\nor two') == "Ein Tag\noder zwei\\"


def test_a_number_chooses_the_form() -> None:
    catalogue = said('msgid "%s day"\nmsgid_plural "%s days"\nmsgstr[0] "%s Tag"\nmsgstr[1] "%s Tage"\n')
    assert [catalogue.ngettext("%s day", "%s days", number) for number in (1, 2)] == ["%s Tag", "%s Tage"]


def test_a_context_tells_two_equal_texts_apart() -> None:
    catalogue = said('msgctxt "verb"\nmsgid "Shout"\nmsgstr "Rufen"\n\nmsgctxt "noun"\nmsgid "Shout"\nmsgstr "Ruf"\n')
    assert (catalogue.pgettext("verb", "Shout"), catalogue.pgettext("noun", "Shout")) == ("Rufen", "Ruf")


@pytest.mark.parametrize(
    "source",
    [
        '#, fuzzy\nmsgid "Save"\nmsgstr "Retten"\n',
        '#, fuzzy, python-format\nmsgid "Save"\nmsgstr "Retten"\n',
        'msgid "Save"\nmsgstr ""\n',
        '#~ msgid "Save"\n#~ msgstr "Sichern"\n',
    ],
)
def test_what_nobody_has_looked_at_is_not_said(source: str) -> None:
    catalogue = said(f'{source}\nmsgid "Open"\nmsgstr "Öffnen"\n')
    assert (catalogue.gettext("Save"), catalogue.gettext("Open")) == ("Save", "Öffnen")


def test_a_header_that_a_tool_wrote_counts_all_the_same() -> None:
    entries = read_catalogue(f'#, fuzzy\n{HEAD}msgid "%s day"\nmsgid_plural "%s days"\nmsgstr[0] "a"\nmsgstr[1] "b"\n')
    assert gettext.GNUTranslations(io.BytesIO(compiled(entries))).info()["content-type"].endswith("UTF-8")


@pytest.mark.parametrize("source", ['msgid "a" b\n', "msgstr\n", '"lost"\n', 'msgid "a\n', "<<<<<<< HEAD\n"])
def test_a_broken_line_is_named(source: str) -> None:
    with pytest.raises(BadCatalogue, match="line 5"):
        read_catalogue(f'msgid "Open"\nmsgstr "Öffnen"\n\n# Translators: beware\n{source}')


def test_the_sites_own_are_whole_and_keep_the_places_of_values() -> None:
    for path in OWN:
        for entry in read_catalogue(path.read_text("utf-8")):
            assert entry.is_done or not entry.text, (path, entry.text)
            wanted = values_in(entry.plural or entry.text)
            for translation in entry.translations.values() if entry.text else ():
                # A form for one thing alone need not say the number.
                assert values_in(translation) == wanted or entry.plural and values_in(translation) < wanted, entry.text


def values_in(text: str) -> set[str]:
    return set(re.findall(r"%\(\w+\)[a-z]|%[sd]", text))


def test_a_folder_of_catalogues_is_compiled_for_every_language(tmp_path: Path) -> None:
    source, target = tmp_path / "texts", tmp_path / "tables"
    for language, word in (("de", "Sichern"), ("pt_BR", "Gravar")):
        (source / language / "LC_MESSAGES").mkdir(parents=True)
        text = f'{HEAD}msgid "Save"\nmsgstr "{word}"\n'
        (source / language / "LC_MESSAGES" / "django.po").write_text(text, "utf-8")
    compile_folder(source, target)
    compile_folder(source, target)
    assert [gettext.translation("django", target, [name]).gettext("Save") for name in ("de", "pt_BR")] == [
        "Sichern",
        "Gravar",
    ]
    assert sorted(path.name for path in target.rglob("*") if path.is_file()) == ["django.mo", "django.mo"]


def test_a_broken_catalogue_stops_the_set_up_and_is_named(tmp_path: Path) -> None:
    (tmp_path / "de" / "LC_MESSAGES").mkdir(parents=True)
    (tmp_path / "de" / "LC_MESSAGES" / "django.po").write_text("<<<<<<< HEAD\n")
    with pytest.raises(BadCatalogue, match="de.LC_MESSAGES.django.po, line 1"):
        compile_folder(tmp_path, tmp_path)
