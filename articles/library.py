"""The picture library: bringing a picture in, describing it, and taking out what nobody uses.

Files are written before the row that names them and deleted after it: whatever fails, no row is ever without
its files, and what a failure leaves behind is taken away at once.
"""

import hashlib
import threading
from collections.abc import Collection
from dataclasses import asdict, dataclass
from dataclasses import fields as dataclass_fields
from datetime import timedelta
from functools import partial

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.composing import to_html
from articles.history import signature
from articles.merging import merge_value
from articles.models import Author, Image, Section
from articles.models.image import FOLDER, new_image_key
from articles.picture_facts import Size, file_name
from articles.picture_uses import Uses, showing_editions, showing_sections, used_keys, uses_of
from articles.rebuilding import rebuild_edition
from core import numbers
from core.models import User
from core.pictures import Picture, read_picture, renditions

MAX_NAME = 200
# A decoded picture of 40 megapixels takes 200 MB: one at a time in each process.
_one_at_a_time = threading.Lock()


class InUse(ValueError):
    """The picture is still shown; nothing was changed. `uses` says where."""

    def __init__(self, uses: Uses) -> None:
        super().__init__(_("This picture is still in use. Take it out of these first; nothing was changed."))
        self.uses = uses


@dataclass(frozen=True)
class Texts:
    """What people say of a picture, and the point to keep in sight, in percent from the left and the top."""

    alt: str = ""
    decorative: bool = False
    caption: str = ""
    credit: str = ""
    focal_x: int = 50
    focal_y: int = 50


NOTHING = Texts()


@dataclass(frozen=True)
class Stored:
    """A picture of the library. `new`: whether it was not there before."""

    image: Image
    new: bool


@dataclass(frozen=True)
class Described:
    """`clashes`: names of the fields that somebody else changed otherwise meanwhile; then nothing was written."""

    image: Image
    clashes: tuple[str, ...] = ()


def store_image(data: bytes, name: str, by: User | None = None, texts: Texts = NOTHING) -> Stored:
    """Take a picture into the library with all its sizes.

    A file that is there already is that picture, with the texts that it has, and out of the bin where it lay.
    Raises `UnreadablePicture` for what `pictures.read_picture` refuses. Nothing is left then, nor where
    anything else fails. Not to be called inside a transaction, which could be undone after the files are safe.
    """
    digest = hashlib.sha256(data).hexdigest()
    known = _known(digest)
    if known:
        return Stored(known, new=False)
    with _one_at_a_time:
        picture = read_picture(data)
        key = new_image_key()
        try:
            sizes = _write_files(key, picture)
            row = Image(key=key, sha256=digest, name=name[-MAX_NAME:], kind=picture.kind, tint=picture.tint)
            row.renditions, row.width, row.height = sizes, sizes[0]["width"], sizes[0]["height"]
            for field, value in {**asdict(texts), **signature(by, timezone.now())}.items():
                setattr(row, field, value)
            with transaction.atomic(durable=True):
                row.save(force_insert=True)
        except IntegrityError:
            remove_files(key)
            # Another process was brought the same file in this moment.
            winner = _known(digest)
            if winner is None:
                raise
            return Stored(winner, new=False)
        except BaseException:
            remove_files(key)
            raise
    return Stored(row, new=True)


def describe(image: Image, base: Texts, mine: Texts) -> Described:
    """Change what is said of a picture, field by field since `base`, wherever it is shown.

    A text alternative, a credit and a focal point belong to the picture: what is put right here is put right at
    once in every live and coming edition and in every section. Editions that are over keep what they had.
    """
    with transaction.atomic():
        row = Image.objects.select_for_update().get(pk=image.pk)
        clashes = []
        for name, wanted in asdict(mine).items():
            value, clashed = merge_value(getattr(base, name), wanted, getattr(row, name))
            setattr(row, name, value)
            clashes += [name] if clashed else []
        if clashes:
            return Described(Image.objects.get(pk=image.pk), tuple(clashes))
        row.save(update_fields=list(asdict(mine)))
        show_anew(row)
    return Described(row)


def texts_of(image: Image) -> Texts:
    """What is said of a picture now: the base of a form."""
    return Texts(**{field.name: getattr(image, field.name) for field in dataclass_fields(Texts)})


def show_anew(image: Image) -> None:
    """Print a picture's present facts wherever it is shown. Inside the transaction of what changed them."""
    for section in showing_sections(image):
        rendered = to_html(section.body, section.key)
        # A save in between wins: it has rendered the new facts itself.
        Section.objects.filter(pk=section.pk, version=section.version).update(html=rendered.html, words=rendered.words)
    for edition in showing_editions(image):
        rebuild_edition(edition.pk)
    numbers.raise_edition_no()


def set_face(author: Author, image: Image | None) -> None:
    """Give an author a picture, or none, in every byline that is live or to come."""
    with transaction.atomic():
        Author.objects.filter(pk=author.pk).update(picture=image)
        author.picture = image
        for pk in author.editions.not_over(timezone.now()).values_list("pk", flat=True):
            rebuild_edition(pk)
        numbers.raise_edition_no()


def bin_image(image: Image) -> bool:
    """Put a picture into the bin; whether it was not there already. Raises `InUse` where it is shown."""
    uses = uses_of(image)
    if uses.now:
        raise InUse(uses)
    return bool(Image.objects.kept().filter(pk=image.pk).update(removed_at=timezone.now()))


def unbin_image(image: Image) -> bool:
    """Take a picture out of the bin; whether it was in there."""
    return bool(Image.objects.removed().filter(pk=image.pk).update(removed_at=None))


def erase(keys: Collection[str]) -> list[str]:
    """Delete pictures that lie in the bin, files and all; those of `keys` that went.

    Only what no text, lead, byline, edition or history names: nothing that anybody can go back to loses one.
    """
    with transaction.atomic():
        rows = Image.objects.removed().filter(key__in=set(keys) - used_keys())
        gone = list(rows.values_list("key", flat=True))
        rows.delete()
        for key in gone:
            transaction.on_commit(partial(remove_files, key))
    return gone


def strays() -> list[str]:
    """Keys of folders that no row names: what an upload left behind that was killed half-way, an hour ago or more."""
    try:
        folders, _files = default_storage.listdir(FOLDER)
    except FileNotFoundError:
        return []
    known = set(Image.objects.values_list("key", flat=True))
    hour_ago = timezone.now() - timedelta(hours=1)
    return [
        key for key in sorted(set(folders) - known) if default_storage.get_modified_time(f"{FOLDER}/{key}") < hour_ago
    ]


def remove_files(key: str) -> None:
    """Delete a picture's folder with all that is in it; nothing where there is none."""
    try:
        _folders, files = default_storage.listdir(f"{FOLDER}/{key}")
    except FileNotFoundError:
        return
    for file in files:
        default_storage.delete(f"{FOLDER}/{key}/{file}")
    default_storage.delete(f"{FOLDER}/{key}")


def _known(digest: str) -> Image | None:
    """The picture of a file that was brought before, taken out of the bin."""
    found: Image | None = Image.objects.filter(sha256=digest).first()
    if found and found.removed_at:
        unbin_image(found)
        found.removed_at = None
    return found


def _write_files(key: str, picture: Picture) -> list[Size]:
    """Encode and write every rendition; their sizes, the largest first."""
    sizes = []
    for made in renditions(picture):
        size = Size(kind=made.kind, width=made.width, height=made.height, bytes=len(made.data))
        default_storage.save(f"{FOLDER}/{key}/{file_name(size)}", ContentFile(made.data))
        sizes.append(size)
    return sizes
