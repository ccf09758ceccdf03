"""A picture of the library for tests that know no database."""

from articles.picture_facts import Facts, Size, facts_of

KEY = "k2k3k4k5k6"


def facts(kind: str = "jpeg", alt: str = "A mast", caption: str = "", credit: str = "") -> Facts:
    """Of a picture in two widths, 240 and 900."""
    kinds = {"jpeg": ("avif", "jpeg", "webp"), "avif": ("avif", "webp"), "gif": ("avif", "png", "webp")}[kind]
    sizes = [Size(kind=each, width=width, height=width // 2, bytes=1) for width in (900, 240) for each in kinds]
    sizes += [] if kind == "jpeg" else [Size(kind="jpeg", width=900, height=450, bytes=1)]
    texts = {"alt": alt, "caption": caption, "credit": credit}
    return facts_of(KEY, kind, sizes, tint="012", focal=(50, 50), texts=texts)
