from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .tool_removal import ToolRemoval
    from .tool_removal_param import ToolRemovalParam


@_model
class RequestToolRemovalBlockParam(_BaseModel):
    """From here on this tool is not available to the model."""

    _nested = {
        "tool": "ToolRemovalParam",
        "cache_control": "CacheControlEphemeralParam",
    }

    type: Literal["tool_removal"] = "tool_removal"
    tool: ToolRemovalParam | ToolRemoval
    """The removed tool."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "ToolRemoval",
        "ToolRemovalParam",
    )
