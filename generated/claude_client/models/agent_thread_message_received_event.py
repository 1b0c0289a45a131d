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
class AgentThreadMessageReceivedEvent(_BaseModel):
    """The thread gets a message of another thread."""

    _nested = {
        "content": "[ManagedAgentsContentBlock",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    content: list[ManagedAgentsContentBlock]
    """The parts of the message."""
    from_session_thread_id: str
    """The thread that sent it."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["agent.thread_message_received"] = "agent.thread_message_received"
    from_agent_name: str | None = _UNSET
    """The name of the agent that sent it. Absent if the primary agent did."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsContentBlock",
    )
