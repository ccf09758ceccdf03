"""Who sends a request: from which page, and from which address."""

from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest


def is_foreign(request: HttpRequest) -> bool:
    """Whether a browser says that the request comes from another site's page.

    Read in this order: `Sec-Fetch-Site` (Fetch Metadata, W3C), else `Origin` (RFC 6454), else `Referer`.
    With none of them the sender is no browser that a foreign page could have misled: not foreign.
    """
    fetch_site = request.headers.get("Sec-Fetch-Site")
    if fetch_site is not None:
        return fetch_site not in {"same-origin", "none"}
    source = request.headers.get("Origin") or request.headers.get("Referer")
    if not source:
        return False
    try:
        sender = urlsplit(source)
        origin = f"{sender.scheme}://{sender.netloc}".lower()
        return origin not in {f"{request.scheme}://{request.get_host()}".lower(), settings.BROADSIDE_URL}
    except ValueError:
        return True


def visitor_address(request: HttpRequest) -> str:
    """The visitor's network address as the outermost trusted hop saw it.

    Each proxy appends the address that it was called from to `X-Forwarded-For`, so with N trusted proxies
    the N-th entry from the right is true and everything left of it is the sender's own claim.
    """
    peer = str(request.META.get("REMOTE_ADDR", ""))
    hops = [hop.strip() for hop in request.headers.get("X-Forwarded-For", "").split(",") if hop.strip()]
    trusted = settings.BROADSIDE_PROXIES
    if not trusted or not hops:
        return peer
    return hops[-min(trusted, len(hops))]


def network_of(address: str) -> str:
    """What one subscriber holds: an IPv4 address, or the /64 of an IPv6 one (RFC 6177, section 2)."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    return str(ip_network((found, 64), strict=False)) if found.version == 6 else str(found)


def own_path(target: str, default: str = "/") -> str:
    """`target` if it is a path on this site, else `default`: no form may send a visitor elsewhere.

    Browsers read `//host` and `/\\host` as ways out, and drop control characters (WHATWG URL, section 4.4).
    """
    if not target.startswith("/") or target.startswith(("//", "/\\")) or len(target) > 2000:
        return default
    if not target.isprintable() or " " in target or "\\" in target:
        return default
    parts = urlsplit(target)
    return target if not parts.scheme and not parts.netloc else default
