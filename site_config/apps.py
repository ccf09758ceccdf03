"""The project's own app, and its admin site in the place of Django's."""

from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig as DjangoAdminConfig


class SiteConfig(AppConfig):
    """Joins the two halves of the site, which do not know each other."""

    name = "site_config"


class AdminConfig(DjangoAdminConfig):
    default_site = "core.admin_site.BroadsideAdminSite"
