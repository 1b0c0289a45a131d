from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .plugin_target import PluginTarget


@_model
class DeletedPluginInstallationSetting(_BaseModel):
    """Says which installation setting is gone."""

    _nested = {
        "target": "PluginTarget",
    }

    plugin_id: str
    """The id of the plugin."""
    target: PluginTarget
    """Whose setting it was."""
    type: Literal["plugin_installation_setting_deleted"] = "plugin_installation_setting_deleted"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PluginTarget",
    )
