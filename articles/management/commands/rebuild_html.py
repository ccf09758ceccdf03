"""`manage.py rebuild_html`: render again what an older renderer made."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import translation

from articles.rebuilding import rebuild_editions, rebuild_sections
from core.models import Site


class Command(BaseCommand):
    help = "Renders the stored HTML again after an upgrade that changed the renderer. The site may run meanwhile."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--all", action="store_true", help="every edition: after the site's language changed")

    def handle(self, *args: Any, **options: Any) -> None:
        with translation.override(Site.objects.current().language):
            for name, work in (("sections", rebuild_sections()), ("editions", rebuild_editions(options["all"]))):
                done = 0
                for done in work:
                    if done % 100 == 0:
                        self.stderr.write(f"{done} {name} ...")
                self.stdout.write(f"{done} {name} rebuilt.")
