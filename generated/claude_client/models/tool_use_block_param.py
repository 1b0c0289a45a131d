from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .caller import Caller
    from .caller_param import CallerParam


@_model
class ToolUseBlockParam(_BaseModel):
    """A call to a tool that the model made in an earlier turn. The next user turn has its result."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
        "caller": "CallerParam",
    }

    type: Literal["tool_use"] = "tool_use"
    id: str
    """The id from the response."""
    name: str
    """The name of the tool."""
    input: Mapping[str, Any]
    """The arguments, as the tool's schema defines them."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""
    caller: CallerParam | Caller | None = _UNSET
    """Who made the call. If omitted, the model itself."""
    toolset_name: str | None = _UNSET
    """For a tool of a toolset: the name of the toolset, from the response."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "Caller",
        "CallerParam",
    )
