"""What a new site has to show: articles and pages through the importer, a station, the first shouts."""

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from articles.importers import read_document
from articles.importing import Options, import_document
from articles.models import Article
from core.models import Site
from sidebar.airing import set_now_playing
from sidebar.models import Shout, Station

FOLDER = settings.BASE_DIR / "articles" / "demonstration"
# The last one imported is the newest, and leads the front page.
ORDER = ["privacy", "about", "two-hundred-and-forty-copies", "say-what-that-was", "netflix"]
NAME, TAGLINE = "The Slipway", gettext_noop("Reading and radio from Marrow Quay")
SHOUTS = [
    ("Oda", gettext_noop("The kettle is on and the ferry is late. Good evening from the harbour wall.")),
    ("night bus 14", gettext_noop("Four passengers, and all of them reading.")),
    ("Wren", gettext_noop("Say where you are listening and what you can see from there.")),
]


def load() -> bool:
    """Fill an empty site; whether it was empty. A site with any article or station is left alone."""
    if Article.objects.exists() or Station.objects.exists():
        return False
    with transaction.atomic():
        Site.objects.filter(pk=Site.objects.current().pk).update(name=NAME, tagline=_(TAGLINE))
        for name in ORDER:
            file = FOLDER / f"{name}.md"
            import_document(read_document(file.name, file.read_bytes()), Options(publish=True))
        station = Station.objects.create(name="Slipway Radio")
        set_now_playing(station, Station.Air.ON, "The Marram Sisters", "Low Water, Rising")
        Shout.objects.bulk_create(Shout(name=name, text=_(text)) for name, text in SHOUTS)
    return True
