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
    """A call that the model wants made."""

    _nested = {
        "caller": "Caller",
    }

    type: Literal["tool_use"] = "tool_use"
    id: str
    """Names this call; the result carries it as `tool_use_id`. Begins with `toolu_`."""
    name: str
    """The name of the tool."""
    input: dict[str, Any]
    """The arguments, as the tool's schema has them."""
    caller: Caller | None = _UNSET
    """Who made the call. Left out, the model itself did."""
    toolset_name: str | None = _UNSET
    """For a member of a toolset: the toolset. The result repeats it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Caller",
    )
