from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .managed_agents_system_content_block import ManagedAgentsSystemContentBlock
    from .managed_agents_system_content_block_param import ManagedAgentsSystemContentBlockParam


@_model
class SystemMessageEventParams(_BaseModel):
    """Instructions that count from here on, beside the system prompt. It comes last, right after the
    message that it belongs to."""

    _nested = {
        "content": "[ManagedAgentsSystemContentBlockParam",
    }

    content: Sequence[
        ManagedAgentsSystemContentBlockParam | ManagedAgentsSystemContentBlock | Mapping[str, Any]
    ]
    """The parts of the instructions."""
    type: Literal["system.message"] = "system.message"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsSystemContentBlock",
        "ManagedAgentsSystemContentBlockParam",
    )
