from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .analytics_user import AnalyticsUser


@_model
class AnalyticsProjectActivity(_BaseModel):
    """How a project of the chat was used."""

    _nested = {
        "created_by": "AnalyticsUser",
    }
    _times = ("created_at",)
    _never_null = (
        "rbac_group_id",
        "user_id",
    )

    distinct_user_count: int
    """How many different users used it on the day, or in the range."""
    message_count: int
    """Messages that were sent in the project."""
    project_id: str
    """Names the project; begins with `claude_proj_`."""
    project_name: str
    """The name of the project."""
    created_at: datetime | None = _UNSET
    """When the project was created, as an RFC 3339 time; null if that is not known."""
    created_by: AnalyticsUser | None = _UNSET
    """Who created the project; null if that is not known."""
    distinct_conversation_count: int | None = _UNSET
    """Different conversations; null where they cannot be counted."""
    rbac_group_id: str | None = _UNSET
    """The group of users; only if the request groups by it."""
    rbac_group_name: str | None = _UNSET
    """The name of the group, next to its id; null if it cannot be found."""
    user_id: str | None = _UNSET
    """The user; only if the request groups by it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsUser",
    )
