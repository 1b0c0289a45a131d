from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_tool_result_block import ManagedAgentsToolResultBlock
    from .managed_agents_tool_result_block_param import ManagedAgentsToolResultBlockParam


@_model
class UserCustomToolResultEventParams(_BaseModel):
    """The result of a custom tool, which the client ran."""

    _nested = {
        "content": "[ManagedAgentsToolResultBlockParam",
    }
    _never_null = ("content",)

    custom_tool_use_id: str
    """The id of the `agent.custom_tool_use` event."""
    type: Literal["user.custom_tool_result"] = "user.custom_tool_result"
    content: Sequence[ManagedAgentsToolResultBlockParam | ManagedAgentsToolResultBlock] | None = _UNSET
    """The parts of the result."""
    is_error: bool | None = _UNSET
    """Whether the tool failed."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsToolResultBlock",
        "ManagedAgentsToolResultBlockParam",
    )
