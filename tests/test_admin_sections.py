"""The form of a section: nothing typed is lost, whoever else wrote meanwhile."""

import pytest

from articles.arranging import remove_section
from articles.editing import save_section
from articles.models import Section, SectionVersion
from tests.newsdesk import fresh, headings, put_out, sections, write

pytestmark = pytest.mark.django_db

TWO = "The tide went out.\n\nThe boats lay still."


@pytest.fixture
def section(mara):
    """A section of two paragraphs."""
    return sections(write(("Low water", TWO), by=mara))[0]


def form_of(section):
    return f"/admin/articles/section/{section.pk}/change/"


def typed(body, base=1, heading="Low water", **buttons):
    return {"heading": heading, "body": body, "base_version": base, **buttons}


def test_the_form_has_heading_body_and_base_version_and_nothing_else(newsroom, section):
    form = newsroom.get(form_of(section)).context["form"]
    assert list(form.fields) == ["heading", "body", "base_version"]
    assert form.initial == {"heading": "Low water", "body": TWO, "base_version": 1}


def test_saving_leads_back_to_the_section_in_its_article(newsroom, section):
    answer = newsroom.post(form_of(section), typed("Other words."))
    assert answer["Location"] == f"/admin/articles/article/{section.article_id}/change/#sec-{section.key}"
    assert (fresh(section).body, fresh(section).version) == ("Other words.", 2)


def test_saving_and_going_on_leads_back_to_the_form(newsroom, section):
    answer = newsroom.post(form_of(section), typed("Other words.", **{"continue": "1"}), follow=True)
    assert answer.request["PATH_INFO"] == form_of(section)
    assert answer.context["form"].initial["body"] == "Other words."


def test_what_a_browser_sends_as_line_ends_changes_nothing(newsroom, section):
    newsroom.post(form_of(section), typed(TWO.replace("\n", "\r\n")))
    assert fresh(section).version == 1


def test_a_save_from_an_older_version_is_merged_and_says_with_whom(newsroom, section, jonas):
    save_section(section, 1, "Low water", TWO.replace("went out", "came in"), jonas)
    mine = TWO.replace("lay still", "were afloat")
    answer = newsroom.post(form_of(section), typed(mine, **{"continue": "1"}), follow=True)
    assert answer.context["form"].initial["body"] == "The tide came in.\n\nThe boats were afloat."
    assert "Changes by Jonas are merged with yours." in answer.content.decode()


def test_a_clash_is_refused_with_both_texts_shown_and_both_kept(newsroom, section, jonas):
    save_section(section, 1, "Low water", TWO.replace("went out", "came in"), jonas)
    answer = newsroom.post(form_of(section), typed(TWO.replace("went out", "stood still")))
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "<mark>came in</mark>" in page
    assert "<mark>stood still</mark>" in page
    assert "You and Jonas" in page
    assert fresh(section).body == TWO.replace("went out", "came in")
    assert SectionVersion.objects.get(version=None).body == TWO.replace("went out", "stood still")


@pytest.mark.parametrize(
    ("way", "paragraphs"),
    [
        ("mine", ["The tide stood still.", "The boats were afloat."]),
        ("theirs", ["The tide came in.", "The boats were afloat."]),
        ("both", ["The tide stood still.", "The tide came in.", "The boats were afloat."]),
    ],
)
def test_a_clash_is_settled_and_all_else_in_the_section_is_merged(newsroom, section, jonas, way, paragraphs):
    theirs = TWO.replace("went out", "came in").replace("lay still", "were afloat")
    save_section(section, 1, "Low water", theirs, jonas)
    answer = newsroom.post(form_of(section), typed(TWO.replace("went out", "stood still")))
    heading, body = next(choice[2:] for choice in answer.context["clash"]["ways"] if choice[0] == way)
    settled = newsroom.post(form_of(section), typed(body, base=2, heading=heading))
    assert settled.status_code == 303
    assert fresh(section).body == "\n\n".join(paragraphs)


def test_the_choices_of_a_clash_start_from_what_stands_now(newsroom, section, jonas):
    save_section(section, 1, "Low water", TWO.replace("went out", "came in"), jonas)
    answer = newsroom.post(form_of(section), typed(TWO.replace("went out", "stood still")))
    assert answer.content.decode().count('name="base_version" value="2"') == 4


def test_two_headings_that_clash_are_both_shown(newsroom, section, jonas):
    save_section(section, 1, "High water", TWO, jonas)
    answer = newsroom.post(form_of(section), typed(TWO, heading="Spring tide"))
    assert answer.status_code == 409
    assert answer.context["clash"]["headings"] == ("Spring tide", "High water")


def test_hostile_text_in_a_clash_stays_text(newsroom, section, jonas):
    save_section(section, 1, "Low water", TWO.replace("went out", "<script>alert(1)</script>"), jonas)
    answer = newsroom.post(form_of(section), typed(TWO.replace("went out", '"><img src=x onerror=alert(2)>')))
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "<script>alert" not in page
    assert "<img src=x" not in page


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"body": "x" * 100_001}, "over 100,000 characters"),
        ({"heading": "h" * 201}, "over 200 characters"),
        ({"base_version": 99}, "belongs to no version"),
        ({"base_version": "x"}, "does not say which version"),
        ({"base_version": ""}, "does not say which version"),
    ],
)
def test_what_cannot_be_saved_gets_a_sentence_and_the_typed_text_stays(newsroom, section, sent, sentence):
    answer = newsroom.post(form_of(section), {**typed("Typed with care."), **sent})
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert answer.context["form"]["body"].value() == sent.get("body", "Typed with care.")
    assert (fresh(section).body, fresh(section).version) == (TWO, 1)


def test_the_preview_button_shows_the_typed_text_and_saves_nothing(newsroom, section):
    answer = newsroom.post(form_of(section), typed("Some *typed* words.", preview="1"))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "<em>typed</em>" in page
    assert "Some *typed* words." in page
    assert answer.context["form"]["base_version"].value() == "1"
    assert fresh(section).version == 1


def test_a_section_on_the_shelf_says_so_and_takes_text(newsroom, section):
    remove_section(section)
    assert "on the shelf" in newsroom.get(form_of(section)).content.decode()
    newsroom.post(form_of(section), typed("Written on the shelf."))
    assert fresh(section).body == "Written on the shelf."
    assert fresh(section).removed_at


@pytest.mark.parametrize(
    ("after", "order"), [("first", "NAB"), ("A", "ANB"), ("B", "ABN"), ("", "ABN"), ("zzz", "ABN")]
)
def test_a_section_is_added_where_it_was_asked_for(newsroom, after, order):
    article = write(("A", "a."), ("B", "b."))
    keys = {section.heading: section.key for section in sections(article)}
    address = f"/admin/articles/article/{article.pk}/sections/add/"
    newsroom.post(address, {"heading": "N", "body": "n.", "after": keys.get(after, after)})
    assert "".join(headings(article)) == order


def test_a_new_section_that_cannot_be_saved_keeps_what_was_typed(newsroom):
    article = write()
    address = f"/admin/articles/article/{article.pk}/sections/add/?after=first"
    assert newsroom.get(address).context["form"].initial == {"after": "first"}
    answer = newsroom.post(address, {"heading": "h" * 201, "body": "Typed with care.", "after": "first"})
    assert answer.status_code == 422
    assert "Typed with care." in answer.content.decode()
    assert not Section.objects.exists()


def test_the_preview_of_a_new_section_saves_nothing(newsroom):
    article = write()
    sent = {"heading": "", "body": "*New*", "after": "", "preview": "1"}
    answer = newsroom.post(f"/admin/articles/article/{article.pk}/sections/add/", sent)
    assert "<em>New</em>" in answer.content.decode()
    assert not Section.objects.exists()


def test_a_save_takes_as_many_queries_in_an_article_of_two_hundred_sections_as_in_one_of_five(
    newsroom, django_assert_max_num_queries
):
    counts = []
    for count in (5, 200):
        article = write(*[(f"Part {n}", TWO) for n in range(count)])
        put_out(article)
        section = sections(article)[count // 2]
        newsroom.post(form_of(section), typed("Warm.", heading="New"))
        with django_assert_max_num_queries(20) as counted:
            newsroom.post(form_of(section), typed("Other words.", base=2, heading="New"))
        counts.append(len(counted))
    assert counts[0] == counts[1]


def test_the_form_takes_as_many_queries_beside_two_hundred_sections_as_beside_five(
    newsroom, django_assert_max_num_queries
):
    counts = []
    for count in (5, 200):
        section = sections(write(*[(f"Part {n}", TWO) for n in range(count)]))[1]
        newsroom.get(form_of(section))
        with django_assert_max_num_queries(20) as counted:
            newsroom.get(form_of(section))
        counts.append(len(counted))
    assert counts[0] == counts[1]


def test_the_list_of_all_sections_leads_to_the_articles(newsroom):
    assert newsroom.get("/admin/articles/section/")["Location"] == "/admin/articles/article/"
