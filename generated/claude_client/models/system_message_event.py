from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_system_content_block import ManagedAgentsSystemContentBlock


@_model
class SystemMessageEvent(_BaseModel):
    """Instructions that count from here on, beside the system prompt."""

    _nested = {
        "content": "[ManagedAgentsSystemContentBlock",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    content: list[ManagedAgentsSystemContentBlock]
    """The parts of the instructions."""
    type: Literal["system.message"] = "system.message"
    processed_at: datetime | None = _UNSET
    """When the session took it up, as an RFC 3339 time; null while it waits."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsSystemContentBlock",
    )
