"""The rules of the layout: which way imports point, how large a thing may be, what stands where."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APPS = ("core", "articles", "sidebar", "site_config")
TOP_LEVEL = {
    *("manage.py", "pyproject.toml", "README.md", "articles", "site_config", "templates", "static", "tests"),
    *(
        "core",
        "sidebar",
        "docs",
        "bench",
        "deploy",
        "Makefile",
        "requirements.lock",
        "requirements-dev.lock",
        "requirements-postgres.lock",
    ),
}
# From the bottom: what stands further up may import what stands below it, never the other way.
LAYERS = ("pure", "querysets", "models", "verbs", "shell", "urls", "site_config")
PURE = {
    *("articles.rendering", "articles.merging", "articles.hunks", "articles.sentences", "articles.matching"),
    *("core.pictures", "articles.picture_facts"),
    *("articles.absolute", "articles.structured", "core.cards", "core.drawing", "core.lettering"),
    *("articles.anchors", "sidebar.spam", "core.env", "core.secret", "core.theme", "core.supervising"),
    *("articles.search.words", "articles.search.query", "articles.search.excerpts", "articles.search.languages"),
    *("articles.plain",),
    *("core.catalogues", "core.colour", "core.refusals"),
}
SHELL = {"views", "feeds", "admin", "admin_site", "management", "templatetags", "middleware", "static"}
SHELL |= {"again", "previewing", "admin_forms", "compressing", "icons", "sitemaps", "social"}
LONGEST_FILE, LONGEST_FUNCTION = 300, 40


def modules() -> list[Path]:
    return sorted(path for app in APPS for path in (ROOT / app).rglob("*.py") if "migrations" not in path.parts)


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def layer(name: str) -> str:
    parts = name.split(".")
    if name in PURE or "importers" in parts or "readers" in parts or any("markdown_" in part for part in parts):
        return "pure"
    if parts[0] == "site_config":
        return "site_config"
    if parts[-1] == "urls":
        return "urls"
    if SHELL & set(parts):
        return "shell"
    if "models" in parts or "abstract" in parts:
        return "models"
    return "querysets" if {"querysets", "paging"} & set(parts) else "verbs"


def imports(node: ast.AST, known: set[str]) -> Iterator[str]:
    """The first-party modules that an import statement names."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name in known)
    if isinstance(node, ast.ImportFrom) and node.module:
        for alias in node.names:
            full = f"{node.module}.{alias.name}"
            if full in known:
                yield full
            elif node.module in known:
                yield node.module


@cache
def graph() -> dict[str, set[str]]:
    known = {name_of(path) for path in modules()}
    return {
        name_of(path): {found for node in ast.walk(tree(path)) for found in imports(node, known)} - {name_of(path)}
        for path in modules()
    }


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def source_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "--cached"], cwd=ROOT, capture_output=True, text=True)
    paths = [ROOT / line for line in listed.stdout.splitlines()]
    kinds = {".py", ".js", ".css", ".html"}
    return [path for path in paths if path.suffix in kinds and "migrations" not in path.parts and path.exists()]


def test_files_are_at_most_300_lines() -> None:
    sizes = {path.relative_to(ROOT): len(path.read_text().splitlines()) for path in source_files()}
    assert {path: size for path, size in sizes.items() if size > LONGEST_FILE} == {}
    assert len(sizes) > 50


def test_functions_are_at_most_40_lines() -> None:
    sizes = {
        f"{name_of(path)}.{node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in modules()
        for node in functions(path)
    }
    assert {name: size for name, size in sizes.items() if size > LONGEST_FUNCTION} == {}


def test_imports_point_one_way() -> None:
    wrong = [
        f"{name} ({layer(name)}) imports {other} ({layer(other)})"
        for name, others in graph().items()
        for other in others
        if LAYERS.index(layer(other)) > LAYERS.index(layer(name))
    ]
    assert wrong == []


def test_articles_and_sidebar_do_not_know_each_other_and_core_knows_neither() -> None:
    forbidden = {"articles": {"sidebar", "site_config"}, "sidebar": {"articles", "site_config"}}
    forbidden["core"] = {"articles", "sidebar", "site_config"}
    wrong = [
        f"{name} imports {other}"
        for name, others in graph().items()
        for other in others
        if other.split(".")[0] in forbidden.get(name.split(".")[0], set())
    ]
    assert wrong == []


def test_there_is_no_import_cycle() -> None:
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " → ".join([*trail[trail.index(name) :], name])
        if name not in done:
            for other in sorted(graph()[name]):
                visit(other, (*trail, name))
            done.add(name)

    # A package's own __init__ gathers its modules; what counts are the modules.
    for name in graph():
        visit(name, ())


def test_functions_import_nothing_of_ours() -> None:
    known = set(graph())
    hidden = [
        f"{name_of(path)}.{function.name}: {found}"
        for path in modules()
        for function in functions(path)
        for node in ast.walk(function)
        for found in imports(node, known)
    ]
    assert hidden == []


@pytest.mark.parametrize("path", [path for path in modules() if layer(name_of(path)) == "pure"], ids=name_of)
def test_pure_modules_know_no_database_and_no_settings(path: Path) -> None:
    outside = {"django.db", "django.conf", "django.apps", "django.contrib", "django.http", "django.core.cache"}
    for node in ast.walk(tree(path)):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        assert not [name for name in names if any(name == each or name.startswith(f"{each}.") for each in outside)]


def test_models_override_no_save_and_nobody_uses_signals() -> None:
    for path in modules():
        text = path.read_text(encoding="utf-8")
        assert "django.dispatch" not in text and "models.signals" not in text, path
        if layer(name_of(path)) == "models":
            assert not [node.name for node in functions(path) if node.name in {"save", "delete"}], path


def test_the_top_level_holds_what_the_design_names() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True).stdout.split("\n")
    top = {line.split("/")[0] for line in listed if line}
    assert {name for name in top if not name.startswith(".")} - TOP_LEVEL == set()


def test_no_check_is_silenced() -> None:
    silencers = ("# no" + "qa", "pytest.mark." + "skip(", "pytest.mark." + "xfail")
    for path in source_files():
        if path.suffix == ".py" and path.parts[-2] != "deploy":
            text = path.read_text(encoding="utf-8")
            assert not [word for word in silencers if word in text], path
