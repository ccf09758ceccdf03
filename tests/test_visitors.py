"""Who sends a request, from which page and address, and where a form may send a visitor."""

import pytest
from django.test import RequestFactory
from hypothesis import example, given
from hypothesis import strategies as st

from core.visitors import is_foreign, network_of, own_path, visitor_address
from tests.cases import cases


def request(**headers: str):
    return RequestFactory().post("/shouts/", headers=headers, SERVER_NAME="127.0.0.1", SERVER_PORT="8000")


OWN = "http://127.0.0.1:8000"


class TestForeign:
    @pytest.mark.parametrize("word", ["same-origin", "none"])
    def test_a_browser_that_says_same_origin_is_believed(self, word):
        assert not is_foreign(request(sec_fetch_site=word))

    @pytest.mark.parametrize("word", ["cross-site", "same-site", "", "Same-Origin", "nonsense"])
    def test_every_other_word_of_the_browser_is_foreign(self, word):
        assert is_foreign(request(sec_fetch_site=word))

    def test_fetch_metadata_counts_before_origin_and_referer(self):
        assert is_foreign(request(sec_fetch_site="cross-site", origin=OWN, referer=f"{OWN}/"))
        assert not is_foreign(request(sec_fetch_site="same-origin", origin="null"))

    def test_the_own_origin_is_not_foreign(self):
        assert not is_foreign(request(origin=OWN))

    @pytest.mark.parametrize(
        "origin",
        [
            *(
                "https://evil.example",
                "null",
                "http://127.0.0.1",
                "https://127.0.0.1:8000",
                "http://127.0.0.1:8001",
                "http://[::1",
                "127.0.0.1:8000",
            ),
            *("http://127.0.0.1:8000.evil.example", "http://evil.example:8000", "http://127.0.0.1:8000@evil.example"),
            "file://",
        ],
    )
    def test_another_origin_is_foreign(self, origin):
        assert is_foreign(request(origin=origin))

    def test_origin_counts_before_referer(self):
        assert is_foreign(request(origin="https://evil.example", referer=f"{OWN}/"))
        assert not is_foreign(request(origin=OWN, referer="https://evil.example/"))

    def test_the_referer_counts_where_there_is_nothing_else(self):
        assert not is_foreign(request(referer=f"{OWN}/articles/a/?b=c"))
        assert is_foreign(request(referer=f"https://evil.example/?{OWN}/"))

    def test_who_says_nothing_is_no_misled_browser(self):
        assert not is_foreign(request())

    def test_the_site_own_address_counts_behind_a_proxy_that_hides_the_host(self, settings):
        settings.BROADSIDE_URL = "https://radio.example"
        assert not is_foreign(request(origin="https://radio.example"))
        assert is_foreign(request(origin="https://other.example"))
        assert is_foreign(request(origin="http://radio.example"))


class TestAddress:
    def asked(self, forwarded: str = "", peer: str = "198.51.100.1") -> str:
        headers = {"x-forwarded-for": forwarded} if forwarded else {}
        return visitor_address(RequestFactory().get("/", headers=headers, REMOTE_ADDR=peer))

    def test_without_proxies_a_forwarded_address_is_the_sender_own_claim(self, settings):
        settings.BROADSIDE_PROXIES = 0
        assert self.asked("203.0.113.7") == "198.51.100.1"

    @pytest.mark.parametrize(
        ("proxies", "forwarded", "address"),
        [
            (1, "203.0.113.7", "203.0.113.7"),
            (1, "1.1.1.1, 203.0.113.7", "203.0.113.7"),
            (2, "1.1.1.1, 203.0.113.7, 10.0.0.1", "203.0.113.7"),
            (1, " 1.1.1.1 ,, 203.0.113.7 ,", "203.0.113.7"),
            # Fewer hops than proxies: the request came past the outer one.
            (2, "203.0.113.7", "203.0.113.7"),
        ],
    )
    def test_as_many_hops_are_believed_as_there_are_proxies(self, settings, proxies, forwarded, address):
        settings.BROADSIDE_PROXIES = proxies
        assert self.asked(forwarded) == address

    def test_a_proxy_that_forwards_nothing_is_the_peer_itself(self, settings):
        settings.BROADSIDE_PROXIES = 1
        assert self.asked() == "198.51.100.1"

    def test_a_request_by_a_socket_file_has_no_address_and_does_no_harm(self):
        assert self.asked(peer="") == ""


HOSTILE = [
    *("//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "/a\\b", "http://evil.example/"),
    *("https:evil.example", "javascript:alert(1)", "data:text/html,x", "evil.example", "", " /", "/ /evil", "/\t/evil"),
    *("/\n/evil.example", "/\r\nSet-Cookie: a=b", "/\x00", "/\x0b", "\t//evil.example", "/a\ud800", "/" + "a" * 2000),
    *("/\x7f", "/\x85", "?a=b", "#a"),
]


class TestOwnPath:
    @pytest.mark.parametrize(
        "target", ["/", "/articles/a-b/", "/articles/küste/", "/shouts/?before=1-2", "/a#b", "/a//b"]
    )
    def test_a_path_on_this_site_is_kept(self, target):
        assert own_path(target) == target

    @pytest.mark.parametrize("target", HOSTILE)
    def test_a_way_out_leads_to_the_default(self, target):
        assert own_path(target, "/shouts/") == "/shouts/"

    @given(st.text(alphabet=st.sampled_from("/\\.:@?#%ae\t\n\r\x00 \u2028\uff0f"), max_size=12))
    @example("/\u2028/evil")
    @cases(66)
    def test_whatever_is_kept_begins_with_one_slash_and_holds_nothing_that_browsers_drop(self, target):
        kept = own_path(target)
        assert kept.startswith("/")
        assert kept[1:2] not in {"/", "\\"}
        assert not set(kept) & set("\\\t\n\r\x00 ")


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::ffff", "2001:db8:1:2::/64"),
        ("no address", "no address"),
    ],
)
def test_a_network_is_what_one_subscriber_holds(address: str, network: str) -> None:
    assert network_of(address) == network
