from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .plugin_actor import PluginActor
    from .plugin_component import PluginComponent
    from .plugin_content_scan import PluginContentScan
    from .plugin_reach import PluginReach


@_model
class PluginVersion(_BaseModel):
    """A version of a plugin. Its files never change."""

    _nested = {
        "components": "[PluginComponent",
        "content_scan": "PluginContentScan",
        "created_by": "PluginActor",
    }
    _times = ("created_at",)

    id: str
    """Names the version; begins with `pluginver_`."""
    created_at: datetime
    """When it was stored, as an RFC 3339 time."""
    plugin_id: str
    """The id of the plugin."""
    type: Literal["plugin_version"] = "plugin_version"
    components: list[PluginComponent] | None = _UNSET
    """What the version contains; null if that is not known."""
    content_scan: PluginContentScan | None = _UNSET
    """What a scan of the version found; null without a scan."""
    created_by: PluginActor | None = _UNSET
    """Who uploaded it; null if that is not known."""
    description: str | None = _UNSET
    """What the manifest says the plugin is for. If that is the beginning of the description of one of its
    skills, cut at 500 characters, it is the whole description of the skill."""
    display_name: str | None = _UNSET
    """What the manifest calls the plugin."""
    manifest_version: str | None = _UNSET
    """The version that the manifest states, without a `v` before it; null unless it is 1 to 64 letters,
    digits, `.`, `+` and `-`, of which the first is a digit. A marketplace in a repository can state
    another one. Versions from before August 2026 have none."""
    reach: PluginReach | None = _UNSET
    """How far the content reaches; null if that is not known, as for an older version."""
    release_notes: str | None = _UNSET
    """What is new in this version, as it was sent."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PluginActor",
        "PluginComponent",
        "PluginContentScan",
        "PluginReach",
    )
