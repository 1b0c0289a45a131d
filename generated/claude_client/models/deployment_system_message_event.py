from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .managed_agents_system_content_block import ManagedAgentsSystemContentBlock


@_model
class DeploymentSystemMessageEvent(_BaseModel):
    """Instructions that count from here on, beside the system prompt."""

    _nested = {
        "content": "[ManagedAgentsSystemContentBlock",
    }

    content: list[ManagedAgentsSystemContentBlock]
    """The parts of the instructions."""
    type: Literal["system.message"] = "system.message"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsSystemContentBlock",
    )
