"""What a new site has to show: articles and pages through the importer, pictures, a station, the first shouts."""

from collections.abc import Callable

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from articles import manifests
from articles.detailing import save_fields
from articles.importers import read_document
from articles.importing import Options, import_document
from articles.library import Stored, Texts, bin_image, erase, store_image
from articles.models import Article, Image
from articles.publishing import publish
from core.models import Site
from sidebar.airing import set_now_playing
from sidebar.models import Shout, Station
from site_config import drawings

FOLDER = settings.BASE_DIR / "articles" / "demonstration"
# The last one imported is the newest, and leads the front page.
ORDER = ["privacy", "about", "two-hundred-and-forty-copies", "say-what-that-was", "netflix"]
NAME, TAGLINE = "The Slipway", gettext_noop("Reading and radio from Marrow Quay")
SHOUTS = [
    ("Oda", gettext_noop("The kettle is on and the ferry is late. Good evening from the harbour wall.")),
    ("night bus 14", gettext_noop("Four passengers, and all of them reading.")),
    ("Wren", gettext_noop("Say where you are listening and what you can see from there.")),
]

CREDIT = gettext_noop("Drawing: Slipway print room")
# Of each article's lead: who draws it, its file's name, what it shows, its caption, and the point to keep in sight.
LEADS: dict[str, tuple[Callable[[], bytes], str, str, str, tuple[int, int]]] = {
    "netflix": (
        drawings.mast,
        "mast.png",
        gettext_noop(
            "A lattice mast on a low shore at night. Rings spread from the red lamp at its top through the sky."
        ),
        gettext_noop("The mast on the north mole, after the last ferry."),
        (67, 30),
    ),
    "say-what-that-was": (
        drawings.reels,
        "reels.png",
        gettext_noop("Two reels seen from above, a large one and a small one, with a tape running between them."),
        gettext_noop("“Gannet Street” was on one of these. It took until June to find out which."),
        (36, 48),
    ),
    "two-hundred-and-forty-copies": (
        drawings.slugs,
        "type.png",
        gettext_noop("A row of slugs of type, leaning against each other on a dark shelf, and a pale moon above."),
        gettext_noop("What is left in the case when the month is set."),
        (50, 60),
    ),
}


def load() -> bool:
    """Fill an empty site; whether it was empty. A site with any article or station is left alone."""
    if Article.objects.exists() or Station.objects.exists():
        return False
    # Before the transaction: a picture's files are safe when its row is.
    leads = {name: _lead(name) for name in LEADS}
    try:
        with transaction.atomic():
            _fill({name: stored.image for name, stored in leads.items()})
    except BaseException:
        fresh = [stored.image for stored in leads.values() if stored.new]
        for image in fresh:
            bin_image(image)
        erase([image.key for image in fresh])
        raise
    return True


def _fill(leads: dict[str, Image]) -> None:
    Site.objects.filter(pk=Site.objects.current().pk).update(name=NAME, tagline=_(TAGLINE))
    for name in ORDER:
        _publish(name, leads.get(name))
    station = Station.objects.create(name="Slipway Radio")
    set_now_playing(station, Station.Air.ON, "The Marram Sisters", "Low Water, Rising")
    Shout.objects.bulk_create(Shout(name=name, text=_(text)) for name, text in SHOUTS)


def _lead(name: str) -> Stored:
    draw, file, alt, caption, (x, y) = LEADS[name]
    texts = Texts(alt=_(alt), caption=_(caption), credit=_(CREDIT), focal_x=x, focal_y=y)
    return store_image(draw(), file, texts=texts)


def _publish(name: str, lead: Image | None) -> None:
    """Import one of the documents, give it its lead picture, and publish it."""
    file = FOLDER / f"{name}.md"
    article = import_document(read_document(file.name, file.read_bytes()), Options()).article
    assert article is not None
    if lead:
        save_fields(article, article.version, {**article.fields(), "lead_image": lead.pk})
    publish(article, manifests.current(article))
