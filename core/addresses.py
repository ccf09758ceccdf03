"""Which site a request came to, and whole addresses on it, for machines and for pages that are read elsewhere."""

from typing import cast

from django.conf import settings
from django.http import HttpRequest
from django.utils.encoding import escape_uri_path
from django.utils.http import urlencode

from core.models import Site


def site_of(request: HttpRequest) -> Site:
    """The site, as the middleware put it on the request."""
    return cast(Site, request.site)


def absolute(path: str) -> str:
    """The whole address of a path on this site. Never by the name that a request came under: anybody can send one."""
    return f"{settings.BROADSIDE_URL}{path}"


def canonical(request: HttpRequest, *parameters: str) -> str:
    """The one address of the page asked for: of its query, only the first named parameter that has a value is kept."""
    path = absolute(escape_uri_path(request.path))
    kept = next(((name, value) for name in parameters if (value := request.GET.get(name))), None)
    return f"{path}?{urlencode([kept])}" if kept else path
