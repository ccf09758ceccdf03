"""Every address of the site."""

from django.contrib import admin
from django.urls import include, path

from core import views

urlpatterns = [
    path("", include("articles.urls")),
    path("", include("core.urls")),
    path("", include("sidebar.urls")),
    path("admin/", admin.site.urls),
    path("uploads/<path:name>", views.uploaded, name="uploaded"),
    path("accent-<slug:mark>.css", views.accent_sheet, name="accent"),
    path("healthz", views.healthz, name="healthz"),
]

handler400 = views.bad_request
handler403 = views.forbidden
handler404 = views.not_found
handler500 = views.server_error
