from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .caller import Caller


@_model
class ToolUseBlock(_BaseModel):
    """A call that the model requests."""

    _nested = {
        "caller": "Caller",
    }

    type: Literal["tool_use"] = "tool_use"
    id: str
    """The id of this call. Begins with `toolu_`. The result has it as `tool_use_id`."""
    name: str
    """The name of the tool."""
    input: dict[str, Any]
    """The arguments, as the tool's schema defines them."""
    caller: Caller | None = _UNSET
    """Who made the call. If omitted, the model itself."""
    toolset_name: str | None = _UNSET
    """For a tool of a toolset: the name of the toolset. The result repeats it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Caller",
    )
