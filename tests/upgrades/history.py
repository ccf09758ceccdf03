"""A little of everything that may have happened on a site by this version."""

from datetime import timedelta

from django.utils import timezone

from articles import manifests
from articles.arranging import add_section, move_section, remove_section
from articles.creating import change_slug, create_article
from articles.editing import save_section
from articles.models import Article
from articles.publishing import Window, publish, withdraw
from core.models import User
from sidebar.models import Shout
from sidebar.moderation import hide


def make() -> None:
    """Edits, a clash, a move, a shelf, an old address, a schedule, a withdrawal, a hidden shout."""
    admin = User.objects.get(username="admin")
    article = Article.objects.filter(kind="article").order_by("pk").first()
    assert article is not None
    first, second, *_, last = article.sections.in_order()
    save_section(first, 1, first.heading, f"{first.body}\n\nA line more.", admin)
    save_section(second, 1, "One new heading", second.body, admin)
    save_section(second, 1, "Another new heading", second.body, admin)
    move_section(last, first, admin)
    remove_section(second, admin)
    change_slug(article, "moved-here", admin)
    tomorrow = timezone.now() + timedelta(days=1)
    publish(article, manifests.current(article), Window(at=tomorrow), by=admin)
    fields = {"title": "Withdrawn", "standfirst": "", "authors": [], "tags": [], "menu_position": None}
    withdrawn = create_article(fields, by=admin)
    add_section(withdrawn, "A heading", "A text.[^1]\n\n[^1]: And a note.", by=admin)
    publish(withdrawn, manifests.current(withdrawn), by=admin)
    withdraw(withdrawn, admin)
    shout = Shout.objects.order_by("pk").first()
    assert shout is not None
    hide(shout, admin, "an example")
