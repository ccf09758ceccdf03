"""What every act on an article leaves behind: a Change, and who changed the article last."""

from datetime import datetime
from typing import Any

from articles.models import Article, Change, Section
from core.models import User


def signature(by: User | None, at: datetime) -> dict[str, Any]:
    """The fields of a `Signed` row; the name outlives the account."""
    return {"by": by, "by_name": str(by) if by else "", "at": at}


def record(
    article: Article,
    kind: Change.Kind,
    by: User | None,
    at: datetime,
    *,
    section: Section | None = None,
    before: list[str] | None = None,
    after: list[str] | None = None,
    **detail: Any,
) -> Change:
    """Write down one act, inside its transaction. `before` and `after`: section keys where the order changed."""
    Article.objects.filter(pk=article.pk).update(changed_at=at, changed_by_name=str(by) if by else "")
    return Change.objects.create(
        article=article,
        section=section,
        kind=kind,
        keys_before=before,
        keys_after=after,
        detail=detail,
        **signature(by, at),
    )
