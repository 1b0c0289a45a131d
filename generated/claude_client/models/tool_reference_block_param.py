from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam


@_model
class ToolReferenceBlockParam(_BaseModel):
    """Refers to a tool whose definition was deferred, so that the model sees it."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
    }

    type: Literal["tool_reference"] = "tool_reference"
    tool_name: str
    """The name of a tool in `tools`."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
    )
