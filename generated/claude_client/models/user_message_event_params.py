from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .managed_agents_content_block import ManagedAgentsContentBlock
    from .managed_agents_content_block_param import ManagedAgentsContentBlockParam


@_model
class UserMessageEventParams(_BaseModel):
    """A message of the user."""

    _nested = {
        "content": "[ManagedAgentsContentBlockParam",
    }

    content: Sequence[ManagedAgentsContentBlockParam | ManagedAgentsContentBlock]
    """The parts of the message."""
    type: Literal["user.message"] = "user.message"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsContentBlock",
        "ManagedAgentsContentBlockParam",
    )
