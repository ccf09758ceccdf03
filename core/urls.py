"""The addresses of the site's icons, where browsers and devices look for them."""

from django.urls import path

from core import icons

urlpatterns = [
    path("favicon.ico", icons.favicon, name="favicon"),
    path("site.webmanifest", icons.manifest, name="manifest"),
    *(path(f"{name}.png", icons.icon_file, {"name": name}, name=name) for name in icons.ICONS),
]
