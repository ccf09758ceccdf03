"""What a new site shows: the demonstration, taken in through the very importer that everybody uses."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from django.utils import timezone

from articles.importers import read_document
from articles.models import Article, Author, Edition, Image, Section, Tag
from core.models import Site
from core.pictures import read_picture
from sidebar.models import Shout, Station
from site_config import demonstration, drawings
from tests.newsdesk import headings, tables
from tests.photos import encoded, striped

pytestmark = pytest.mark.django_db

TITLE = "Is Netflix Social Media: Entertainment Platform Vs Social Network"
HEADINGS = [
    "Defining an Entertainment Platform Versus a Social Network",
    "The Evolution of Netflix’s Business Model",
    "Social Features and User Interaction on Netflix",
    "Netflix’s Role in Community Building Through Social Media",
    "How Netflix Leverages External Social Networks",
    "The Influence of Netflix Content on Online Conversations",
    "Key Differences Between Streaming Platforms and Social Media Networks",
    "Conclusion",
]


@pytest.fixture(autouse=True)
def folder(uploads: Path) -> Path:
    return uploads


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Smaller leads than the drawn ones, which take seconds; the browser's tests have those."""
    leads = enumerate(demonstration.LEADS.items())
    drawn = {name: (partial(png, 60 + number), *rest) for number, (name, (_draw, *rest)) in leads}
    monkeypatch.setattr(demonstration, "LEADS", drawn)


def png(width: int) -> bytes:
    return encoded(striped(width), "PNG")


@pytest.fixture
def loaded() -> None:
    assert demonstration.load()


def files() -> list[Path]:
    return sorted(demonstration.FOLDER.glob("*.md"))


def test_every_document_of_the_folder_is_imported_and_published_once(loaded: None) -> None:
    assert sorted(demonstration.ORDER) == [file.stem for file in files()]
    live = Edition.objects.live(timezone.now())
    assert live.count() == Edition.objects.count() == Article.objects.count() == len(files()) == 5
    titles = {read_document(file.name, file.read_bytes()).title for file in files()}
    assert {edition.title for edition in live} == titles
    assert live.articles().count() == 3


def test_the_article_about_netflix_has_its_opening_and_its_eight_headings_in_order(loaded: None) -> None:
    article = Article.objects.get(title=TITLE)
    assert headings(article) == ["", *HEADINGS]
    assert [part["heading"] for part in article.editions.get().outline] == HEADINGS
    assert all(section.words > 20 for section in article.sections.all())


def test_every_paragraph_of_every_document_is_in_it_exactly_once(loaded: None) -> None:
    for file in files():
        document = read_document(file.name, file.read_bytes())
        assert document.left_out == ()
        text = "\n\n".join(Section.objects.filter(article__title=document.title).values_list("body", flat=True))
        for part in document.sections:
            for paragraph in part.body.split("\n\n"):
                assert text.count(paragraph) == 1, paragraph


def test_it_leads_the_front_page(loaded: None) -> None:
    newest = Edition.objects.live(timezone.now()).articles().order_by("-first_live_from", "-pk")
    assert newest[0].title == TITLE


def test_the_two_pages_stand_in_the_menu(loaded: None) -> None:
    menu = Site.objects.current().menu_at(timezone.now())
    assert [(entry["title"], entry["href"]) for entry in menu] == [
        ("About", "/pages/about/"),
        ("What we keep about you", "/pages/privacy/"),
    ]


def test_lists_tags_and_authors_have_something_to_show(loaded: None) -> None:
    used = Tag.objects.by_use(timezone.now())
    assert used.count() >= 3 and used[0].uses >= 2
    assert all(author.editions.exists() for author in Author.objects.all()) and Author.objects.count() >= 2


def test_there_is_a_station_and_somebody_has_shouted(loaded: None) -> None:
    assert Station.objects.default().title and Shout.objects.visible().count() == 3


def test_a_second_load_does_nothing(loaded: None) -> None:
    before = tables()
    assert not demonstration.load()
    assert tables() == before


def test_a_site_that_anybody_wrote_on_is_left_alone() -> None:
    Station.objects.create(name="Somebody's radio")
    before = tables()
    assert not demonstration.load()
    assert tables() == before


@pytest.mark.django_db(transaction=True)
def test_a_demonstration_that_cannot_be_loaded_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Site.objects.current()
    before = tables()
    monkeypatch.setattr(demonstration, "ORDER", [*demonstration.ORDER, "nowhere"])
    with pytest.raises(FileNotFoundError):
        demonstration.load()
    assert tables() == before
    assert not [path for path in folder.rglob("*") if path.is_file()]


def test_each_article_has_a_lead_that_is_described(loaded: None) -> None:
    leads = [edition.lead for edition in Edition.objects.articles()]
    assert len(leads) == 3 and Image.objects.count() == 3
    for lead in leads:
        assert len(lead["alt"]) > 40 and lead["caption"] and lead["credit"] == "Drawing: Slipway print room"
    assert [edition.lead for edition in Edition.objects.filter(kind="page")] == [None, None]


@pytest.mark.parametrize("draw", [drawings.mast, drawings.reels, drawings.slugs])
def test_the_drawings_are_sheets_of_1600_by_1000_and_the_same_each_time(draw: Callable[[], bytes]) -> None:
    data = draw()
    picture = read_picture(data)
    assert (picture.kind, picture.image.size, picture.image.mode) == ("png", (1600, 1000), "RGB")
    assert draw() == data
