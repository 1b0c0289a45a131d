from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .plugin_target import PluginTarget


@_model
class PluginShare(_BaseModel):
    """With whom a member shares a plugin. It has no id."""

    _nested = {
        "target": "PluginTarget",
    }
    _times = ("granted_at",)

    granted_at: datetime
    """When the share was given, or last changed, as an RFC 3339 time."""
    plugin_id: str
    """The id of the plugin."""
    target: PluginTarget
    """With whom the plugin is shared."""
    type: Literal["plugin_share"] = "plugin_share"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PluginTarget",
    )
