"""`manage.py rebuild_search`: make the search index anew."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from articles.search.indexing import rebuild


class Command(BaseCommand):
    help = (
        "Makes the search index anew from the editions that are live or will be. Publishing keeps it in step by"
        " itself; this is for another BROADSIDE_SEARCH_LANGUAGE, or a damaged index. The site may run meanwhile."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        done = total = 0
        for done, total in rebuild(timezone.now()):
            self.stderr.write(f"\r{done} of {total} editions ({100 * done // total} %)", ending="")
        if total:
            self.stderr.write("")
        self.stdout.write(f"{done} editions can be found.")
