from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .plugin_target import PluginTarget


@_model
class PluginInstallationSetting(_BaseModel):
    """How the organization or a group gets a plugin. The plugin and the target name it."""

    _nested = {
        "target": "PluginTarget",
    }
    _times = (
        "created_at",
        "updated_at",
    )

    created_at: datetime
    """When the target first had a setting for this plugin, as an RFC 3339 time."""
    installation_preference: Literal["auto_install", "available", "not_available", "required"] | str
    """How members of the target get the plugin."""
    plugin_id: str
    """The id of the plugin."""
    target: PluginTarget
    """The organization or a group, never a single member."""
    type: Literal["plugin_installation_setting"] = "plugin_installation_setting"
    updated_at: datetime
    """When the setting last changed, as an RFC 3339 time."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PluginTarget",
    )
