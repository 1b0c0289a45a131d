from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_content_block import ManagedAgentsContentBlock


@_model
class UserMessageEvent(_BaseModel):
    """A message of the user."""

    _nested = {
        "content": "[ManagedAgentsContentBlock",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    content: list[ManagedAgentsContentBlock]
    """The parts of the message."""
    type: Literal["user.message"] = "user.message"
    processed_at: datetime | None = _UNSET
    """When the session took it up, as an RFC 3339 time; null while it waits."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsContentBlock",
    )
