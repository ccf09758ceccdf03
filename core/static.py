"""Static files: hashed names, compressed copies, and the reader's sheets joined into one."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage


class BundlingStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # ships without types
    """At collectstatic, writes each bundle of `STATIC_BUNDLES` before the names are hashed."""

    support_js_module_import_aggregation = True

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Iterator[Any]:
        if not dry_run:
            for name, parts in settings.STATIC_BUNDLES.items():
                self._replace(name, join_sheets(parts))
                paths[name] = (self, name)
        yield from super().post_process(paths, dry_run, **options)

    def _replace(self, name: str, text: str) -> None:
        if self.exists(name):
            self.delete(name)
        self._save(name, ContentFile(text.encode()))


def join_sheets(parts: list[str]) -> str:
    """The text of the named style sheets in order; raises `FileNotFoundError` with a missing one's name."""
    texts = []
    for part in parts:
        found = finders.find(part)
        if not found:
            raise FileNotFoundError(part)
        texts.append(Path(str(found)).read_text(encoding="utf-8"))
    return "\n".join(texts)
