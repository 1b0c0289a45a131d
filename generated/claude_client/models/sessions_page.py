from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .session import Session


@_model
class SessionsPage(_BaseModel):
    """One page of sessions."""

    _nested = {
        "data": "[Session",
    }

    data: list[Session]
    next_page: str | None
    """The `page` of the next page, or null on the last page."""
    prev_page: str | None
    """The `page` of the page before, or null on the first page."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Session",
    )
