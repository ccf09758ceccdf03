"""A process that acts on a site and is killed half-way. Run by `test_kill`: a line in is an act, a line out its end.

Each act happens in a fork of its own, which ends by SIGKILL in any case: after the statement that was asked for, or
when the act had returned and nobody had been answered yet.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from typing import Any

import django
from django.db import connection


def act(name: str, key: int, number: int) -> None:
    # Ours can be imported only once Django is set up.
    from articles import manifests
    from articles.editing import save_section
    from articles.importers import read_document
    from articles.importing import Options, import_document
    from articles.models import Article, Section
    from articles.publishing import publish
    from sidebar.shouting import post

    match name:
        case "save":
            section = Section.objects.get(pk=key)
            save_section(section, section.version, f"Heading {number}", f"Text {number}.")
        case "publish":
            article = Article.objects.get(pk=key)
            publish(article, manifests.current(article))
        case "import":
            text = f"---\ntags: [Sea]\n---\n# Title {number}\n\n## One\n\nText.\n\n## Two\n\nText."
            import_document(read_document("a.md", text.encode()), Options(publish=True))
        case "shout":
            post("Oda", f"Text {number}", address=f"203.0.113.{number}")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def deadly(statements: int) -> Callable[..., Any]:
    """An execute wrapper that kills its process after so many statements."""
    left = [statements]

    def execute_and_count(execute: Callable[..., Any], *args: Any) -> Any:
        result = execute(*args)
        left[0] -= 1
        if left[0] == 0:
            die()
        return result

    return execute_and_count


def run(name: str, key: int, statements: int) -> bool:
    """Do the act in a fork that is killed; whether the act had returned by then."""
    reading, writing = os.pipe()
    if not os.fork():
        with connection.execute_wrapper(deadly(statements)):
            act(name, key, statements)
        os.write(writing, b"returned")
        die()
    os.close(writing)
    with open(reading, "rb") as end:
        returned = end.read() == b"returned"
    _, status = os.wait()
    assert os.WTERMSIG(status) == signal.SIGKILL, status
    return returned


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "site_config.settings"
    django.setup()
    for line in sys.stdin:
        sys.stdout.write(f"{json.dumps(run(*json.loads(line)))}\n")
        sys.stdout.flush()
