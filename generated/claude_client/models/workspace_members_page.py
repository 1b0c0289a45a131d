from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .workspace_member import WorkspaceMember


@_model
class WorkspaceMembersPage(_BaseModel):
    """One page of workspace members."""

    _nested = {
        "data": "[WorkspaceMember",
    }

    data: list[WorkspaceMember]
    has_more: bool
    """Whether the list goes on in the direction of the request."""
    first_id: str | None
    """The id of the first object of the page; null if it is empty."""
    last_id: str | None
    """The id of the last object of the page; null if it is empty."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "WorkspaceMember",
    )
