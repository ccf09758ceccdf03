"""`manage.py import_article FILE`: a document becomes an article in sections."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.importers import MAX_DOCUMENT_BYTES, UnreadableDocument, read_document
from articles.importing import NotImported, Options, import_document
from articles.reporting import lines


class Command(BaseCommand):
    help = "Imports a plain text or Markdown file as an article in sections, and reports what it made of it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--publish", action="store_true", help="let readers see it at once")
        parser.add_argument("--slug", default="", help="its address; an error where that is taken")
        parser.add_argument("--update", action="store_true", help="new words for the article at that address")
        parser.add_argument("--dry-run", action="store_true", help="report only, change nothing")

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        wanted = Options(options["slug"], options["update"], options["publish"], options["dry_run"])
        try:
            with file.open("rb") as opened:
                data = opened.read(MAX_DOCUMENT_BYTES + 1)
            report = import_document(read_document(file.name, data), wanted)
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from error
        except (UnreadableDocument, NotImported) as error:
            raise CommandError(str(error)) from error
        for line in lines(report, wanted.dry_run):
            self.stdout.write(line)
