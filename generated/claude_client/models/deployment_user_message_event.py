from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .managed_agents_content_block import ManagedAgentsContentBlock


@_model
class DeploymentUserMessageEvent(_BaseModel):
    """A message of the user."""

    _nested = {
        "content": "[ManagedAgentsContentBlock",
    }

    content: list[ManagedAgentsContentBlock]
    """The parts of the message."""
    type: Literal["user.message"] = "user.message"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsContentBlock",
    )
