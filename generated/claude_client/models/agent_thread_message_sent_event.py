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
class AgentThreadMessageSentEvent(_BaseModel):
    """The thread sends a message to another thread."""

    _nested = {
        "content": "[ManagedAgentsContentBlock",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    content: list[ManagedAgentsContentBlock]
    """The parts of the message."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    to_session_thread_id: str
    """The thread that gets it."""
    type: Literal["agent.thread_message_sent"] = "agent.thread_message_sent"
    to_agent_name: str | None = _UNSET
    """The name of the agent that gets it. Absent if the primary agent does."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsContentBlock",
    )
