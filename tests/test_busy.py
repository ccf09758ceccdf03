"""A save that never got its turn at the database: the page comes back with every word that was typed."""

import pytest

from articles.models import Change
from sidebar.models import Shout
from tests.newsdesk import sections, write
from tests.races import busy
from tests.shouts import send

pytestmark = pytest.mark.django_db(transaction=True)

SORRY = "The site is very busy. Your text is still here"


@pytest.fixture
def article(mara):
    return write(("Ebb", "The water falls."), by=mara)


def at(row, rest: str = "change/") -> str:
    return f"/admin/articles/{row._meta.model_name}/{row.pk}/{rest}"


@pytest.mark.parametrize("after", ["", "first"])
def test_a_sections_text_stays_in_its_form(newsroom, article, after: str) -> None:
    before = Change.objects.count()
    typed = {"heading": "Ebb & flow", "body": "The water rises.", "base_version": 1, "after": after}
    for address in (at(sections(article)[0]), at(article, "sections/add/")):
        with busy():
            answer = newsroom.post(address, typed)
        shown = answer.content.decode()
        assert answer.status_code == 503 and SORRY in shown
        assert ">\nEbb &amp; flow</textarea>" in shown and ">\nThe water rises.</textarea>" in shown
        assert Change.objects.count() == before
        assert newsroom.post(address, typed).status_code == 303
        before = Change.objects.count()


def test_an_articles_title_stays_in_its_form(newsroom, article) -> None:
    typed = {"title": "High & dry", "standfirst": "", "tags": "Sea", "base_version": 1}
    with busy():
        answer = newsroom.post(at(article), typed)
    assert answer.status_code == 503 and SORRY in answer.content.decode()
    assert "High &amp; dry</textarea>" in answer.content.decode()
    assert newsroom.post(at(article), typed).status_code == 303
    article.refresh_from_db()
    assert article.title == "High & dry"


def test_a_shout_stays_in_its_form(client) -> None:
    send(client, text="The first")
    with busy():
        answer = send(client, text="Tea & toast")
    assert answer.status_code == 503
    assert f"{SORRY}: press “Shout” once more." in answer.content.decode()
    assert ">Tea &amp; toast</textarea>" in answer.content.decode()
    assert answer["Cache-Control"] == "no-store"
    assert send(client, text="Tea & toast").status_code == 303
    assert Shout.objects.count() == 2
