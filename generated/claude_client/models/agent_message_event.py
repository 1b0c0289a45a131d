from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .agent_message_content_block import AgentMessageContentBlock


@_model
class AgentMessageEvent(_BaseModel):
    """A message of the agent."""

    _nested = {
        "content": "[AgentMessageContentBlock",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    content: list[AgentMessageContentBlock]
    """The parts of the message."""
    processed_at: datetime
    """When the message was complete, as an RFC 3339 time."""
    type: Literal["agent.message"] = "agent.message"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentMessageContentBlock",
    )
