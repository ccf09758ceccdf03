"""Posting a shout: what is taken, what is refused and how, and what is never kept."""

import re
from time import perf_counter

import pytest
import time_machine
from django.core.signing import TimestampSigner
from django.db import IntegrityError, connection
from django.utils.html import escape

from core.models import Claim, Event, PageNumbers
from sidebar.models import Shout
from sidebar.shouting import PACE, Refused, post
from sidebar.stamps import LIFE, SALT, new_stamp
from tests.races import at_once
from tests.shouts import NOON, form, send
from tests.test_visitors import HOSTILE

pytestmark = pytest.mark.django_db

ADDRESS = "203.0.113.77"
PUZZLES = [
    *(
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "{{ 7|add:7 }} {% now 'Y' %}",
        "&lt;b&gt; &amp; &#60;",
    ),
    *(
        "</textarea><script>alert(1)</script>",
        "' onfocus='alert(1)",
        "<!-- x",
        "]]>",
        "javascript:alert(1)",
        "\\u003cb\\u003e",
    ),
]


def page(client, address: str = "/") -> str:
    return client.get(address).content.decode()


def stored() -> dict[str, str]:
    """Every table of the database as text."""
    with connection.cursor() as cursor:
        tables = {}
        for name in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{name}"')
            tables[name] = repr([[bytes(v) if isinstance(v, memoryview) else v for v in row] for row in cursor])
    return tables


class TestTaken:
    def test_the_answer_leads_back_to_the_page_with_the_shout(self, client):
        answer = send(client, next="/articles/a-walk/")
        assert answer.status_code == 303
        assert answer["Location"] == f"/articles/a-walk/?posted={Shout.objects.get().pk}#shoutbox"
        assert answer["Cache-Control"] == "no-store"
        assert not answer.cookies

    def test_it_is_there_after_the_post_and_says_so_without_a_script(self, client):
        shown = client.post("/shouts/", form(), follow=True).content.decode()
        assert "Hello from the harbour" in shown
        assert "Posted." in shown

    def test_the_newest_stands_first(self, client):
        for text in ("the first", "the second", "the third"):
            send(client, text=text)
        for address in ("/", "/shouts/"):
            assert re.findall("the (?:first|second|third)", page(client, address)) == [
                "the third",
                "the second",
                "the first",
            ]

    @pytest.mark.parametrize("puzzle", PUZZLES)
    def test_text_is_text_in_the_name_and_in_the_shout(self, client, puzzle):
        send(client, name=puzzle, text=puzzle)
        for address in ("/", "/shouts/"):
            shown = page(client, address)
            assert shown.count(str(escape(puzzle))) == 2
            assert puzzle not in shown or escape(puzzle) == puzzle

    def test_the_shout_and_its_event_come_together(self, client):
        send(client)
        event = Event.objects.get()
        assert (event.number, event.kind, event.object_id) == (1, "shout", Shout.objects.get().pk)
        assert PageNumbers.objects.get().event_no == 1
        assert 'data-cursor="1"' in page(client)

    def test_where_the_event_cannot_be_written_there_is_no_shout(self):
        Event.objects.create(number=1, kind=Event.Kind.SHOUT, object_id=1)
        with pytest.raises(IntegrityError):
            post("Lena", "Hello", address=ADDRESS)
        assert not Shout.objects.exists()

    @pytest.mark.parametrize("target", [target for target in HOSTILE if not {"\ud800", "\x00"} & set(target)])
    def test_a_way_out_leads_to_the_front_page(self, client, target):
        answer = send(client, next=target)
        assert answer.status_code == 303
        assert answer["Location"].startswith("/?posted=")

    def test_what_a_page_was_asked_for_is_not_asked_for_again(self, client):
        answer = send(client, next="/tags/radio/?posted=7&before=1-2#top")
        assert answer["Location"] == f"/tags/radio/?posted={Shout.objects.get().pk}#shoutbox"

    @pytest.mark.parametrize("text", ["😀" * 500, "é" * 500, "  a  " + " " * 900, "x" * 500])
    def test_five_hundred_characters_are_five_hundred_characters(self, client, text):
        assert send(client, text=text).status_code == 303
        assert Shout.objects.get().text == text.strip()

    def test_controls_and_towers_never_reach_a_page(self, client):
        send(client, name="Le\u202ena", text="a\u2066b q" + "\u0300" * 60 + "\x07")
        assert Shout.objects.get().name == "Lena"
        assert Shout.objects.get().text == "ab q" + "\u0300" * 3

    def test_half_characters_are_replaced(self, client):
        body = f"name=A%ED%A0%80&text=B%ED%A0%80%FF&t={new_stamp()}&next=/%ED%A0%80"
        answer = client.generic("POST", "/shouts/", body, "application/x-www-form-urlencoded")
        assert answer.status_code == 303
        assert Shout.objects.get().name.startswith("A\ufffd")
        assert answer["Location"].isascii()


REFUSALS = {
    "empty": ({"text": ""}, 422, "Write something to shout."),
    "blank": ({"text": " \n "}, 422, "Write something to shout."),
    "invisible": ({"text": "\u200b\u3164"}, 422, "Write something to shout."),
    "no name": ({"name": ""}, 422, "Write a name, any name."),
    "invisible name": ({"name": "\u2800"}, 422, "Write a name, any name."),
    "too long": ({"text": "x" * 501}, 422, "A shout may have 500 characters; this one has 501."),
    "far too long": ({"text": "x" * 5000}, 422, "A shout may have 500 characters; this one has 5000."),
    "too long a name": ({"name": "n" * 41}, 422, "A name may have 40 characters; this one has 41."),
    "far too long a name": ({"name": "n" * 400}, 422, "A name may have 40 characters; this one has 400."),
    "null": ({"text": "a\x00b"}, 422, "Null characters are not allowed."),
    "trap": ({"website": "https://pills.example"}, 422, "Leave “Website” empty."),
    "trap, long": ({"website": "x" * 501}, 422, "at most 500 characters"),
    "no stamp": ({"t": ""}, 409, "press “Shout” once more"),
    "forged": ({"t": "shout:1vNq0A:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}, 409, "press “Shout” once more"),
    "of another form": ({"t": TimestampSigner(salt="other").sign("shout")}, 409, "press “Shout” once more"),
    "of another text": ({"t": TimestampSigner(salt=SALT).sign("else")}, 409, "press “Shout” once more"),
}


class TestRefused:
    @pytest.mark.parametrize("case", REFUSALS)
    def test_it_is_told_and_what_was_typed_stays(self, client, case):
        fields, status, reason = REFUSALS[case]
        typed = form(**{"name": "Ann & <Bo>", "text": "Tea & <b>toast</b>", **fields})
        answer = send(client, **typed)
        shown = answer.content.decode()
        assert answer.status_code == status
        assert answer["Cache-Control"] == "no-store"
        assert escape(reason) in shown
        assert f'value="{escape(typed["name"])[:160]}' in shown
        assert f">{escape(typed['text'])}</textarea>" in shown
        assert not Shout.objects.exists()
        assert not Event.objects.exists()

    def test_the_refused_form_comes_back_to_the_same_page(self, client):
        shown = send(client, text="", next="/articles/a-walk/").content.decode()
        assert '<input type="hidden" name="next" value="/articles/a-walk/">' in shown
        assert 'value="/shouts/"' in send(client, text="", next="//evil.example").content.decode()

    def test_a_stamp_out_of_date_asks_for_one_more_press(self, client):
        with time_machine.travel(NOON, tick=False) as clock:
            old = new_stamp()
            clock.shift(LIFE)
            assert send(client, t=old).status_code == 303
            clock.shift(1)
            refused = send(client, t=old)
            assert refused.status_code == 409
            fresh = re.search(r'name="t" value="([^"]+)"', refused.content.decode())[1]
            assert send(client, t=fresh).status_code == 303

    def test_one_shout_per_address_in_five_seconds(self, client):
        with time_machine.travel(NOON, tick=False) as clock:
            assert send(client, ADDRESS).status_code == 303
            clock.shift(0.5)
            refused = send(client, ADDRESS, text="Again & again")
            assert refused.status_code == 429
            assert "Too soon after your last shout. Try again in 5 seconds." in refused.content.decode()
            assert ">Again &amp; again</textarea>" in refused.content.decode()
            assert send(client, "203.0.113.78").status_code == 303
            clock.shift(3.5)
            assert "Try again in 1 second." in send(client, ADDRESS).content.decode()
            clock.shift(1)
            assert send(client, ADDRESS).status_code == 303

    def test_a_refused_form_does_not_cost_a_turn(self, client):
        send(client, ADDRESS, text="")
        assert send(client, ADDRESS).status_code == 303

    def test_a_claimed_address_gets_nobody_past_the_limit(self, client, settings):
        send(client, ADDRESS)
        assert send(client, ADDRESS, headers={"x-forwarded-for": "192.0.2.1"}).status_code == 429
        settings.BROADSIDE_PROXIES = 1
        assert send(client, ADDRESS, headers={"x-forwarded-for": "192.0.2.1"}).status_code == 303
        assert send(client, ADDRESS, headers={"x-forwarded-for": "1.1.1.1, 192.0.2.1"}).status_code == 429

    @pytest.mark.parametrize(
        "headers",
        [
            {"sec-fetch-site": "cross-site", "origin": "http://testserver"},
            {"sec-fetch-site": "same-site"},
            {"origin": "https://evil.example"},
            {"origin": "null"},
            {"referer": "https://evil.example/page"},
        ],
    )
    def test_another_site_page_cannot_shout_nor_put_words_into_the_form(self, client, headers):
        answer = send(client, headers=headers, text="Their words")
        assert answer.status_code == 403
        assert answer["Cache-Control"] == "no-store"
        assert "another site" in answer.content.decode()
        assert "Their words" not in answer.content.decode()
        assert not Shout.objects.exists()

    @pytest.mark.parametrize(
        "headers", [{"origin": "http://testserver"}, {"referer": "http://testserver/a/"}, {"x-no": "y"}]
    )
    def test_an_older_browser_and_a_tool_can_shout(self, client, headers):
        assert send(client, headers=headers).status_code == 303

    def test_marks_without_end_cost_no_time(self, client):
        # Unicode's normal form sorts them, and twice as many take four times as long.
        started = perf_counter()
        answer = send(client, text="a" + "\u0301\u0327" * 60_000)
        assert answer.status_code == 422
        assert perf_counter() - started < 1

    def test_what_is_far_too_large_is_refused_before_it_is_read(self, client):
        answer = send(client, text="x" * 1_000_000)
        assert answer.status_code == 413
        assert "far more than a shout may hold" in answer.content.decode()
        assert len(answer.content) < 100_000

    @pytest.mark.parametrize("charset", ["unicode_escape", "hex", "rot13", "idna", "utf-16", "undefined"])
    def test_a_strange_codec_breaks_nothing(self, client, charset):
        parts = [
            f'--b\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n'
            for n, v in form(next="/\\ud800").items()
        ]
        kind = f"multipart/form-data; boundary=b; charset={charset}"
        answer = client.generic("POST", "/shouts/", "".join(parts) + "--b--\r\n", kind)
        assert answer.status_code == 303

    @pytest.mark.parametrize(
        ("body", "kind", "status"),
        [
            ("&".join(f"a{n}=1" for n in range(1500)), "application/x-www-form-urlencoded", 400),
            ('{"name": "Lena"}', "application/json", 422),
            ("no parts", "multipart/form-data; boundary=", 400),
            ("", "application/x-www-form-urlencoded", 422),
        ],
    )
    def test_what_is_no_form_is_refused(self, client, body, kind, status):
        assert client.generic("POST", "/shouts/", body, kind).status_code == status

    @pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
    def test_other_methods_are_not_known(self, client, method):
        assert client.generic(method, "/shouts/").status_code == 405

    def test_a_bad_stamp_of_a_page_in_the_address_is_told(self, client):
        assert client.post("/shouts/?before=x", form(text="")).status_code == 400


class TestAddressIsNeverStored:
    def test_no_table_and_no_log_holds_it(self, client, caplog):
        send(client, ADDRESS)
        send(client, ADDRESS)
        tables = stored()
        assert "Hello from the harbour" in tables["sidebar_shout"]
        assert not [name for name, text in tables.items() if ADDRESS in text]
        assert ADDRESS not in caplog.text

    def test_what_was_made_of_it_is_gone_within_the_pace(self):
        with time_machine.travel(NOON, tick=False):
            post("Lena", "Hello", address=ADDRESS)
        claim = Claim.objects.get()
        assert re.fullmatch("shout:[0-9a-f]{64}", claim.key)
        assert claim.expires_at == NOON + PACE


@pytest.mark.django_db(transaction=True)
def test_of_eight_shouts_at_once_from_one_address_one_is_taken():
    outcomes = at_once(lambda number: post("Lena", f"Shout {number}", address=ADDRESS))
    assert sum(isinstance(outcome, Refused) for outcome in outcomes) == 7
    assert Shout.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_eight_shouts_at_once_from_eight_addresses_have_eight_events_in_a_row():
    at_once(lambda number: post("Lena", f"Shout {number}", address=f"203.0.113.{number}"))
    assert list(Event.objects.values_list("number", flat=True)) == list(range(1, 9))
    assert set(Event.objects.values_list("object_id", flat=True)) == set(Shout.objects.values_list("pk", flat=True))
