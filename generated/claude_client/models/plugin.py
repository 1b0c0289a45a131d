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
    from .plugin_owner import PluginOwner
    from .plugin_reach import PluginReach


@_model
class Plugin(_BaseModel):
    """A plugin of the organization or of a member. What it shows of its content is that of the served
    version."""

    _nested = {
        "owner": "PluginOwner",
        "components": "[PluginComponent",
        "content_scan": "PluginContentScan",
        "created_by": "PluginActor",
    }
    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the plugin; begins with `plugin_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    latest_version_id: str
    """The newest version."""
    marketplace_id: str
    """The marketplace of the plugin."""
    name: str
    """The name in the manifest, which no other plugin of the marketplace has. It stays the same, except
    that members can rename their own plugins in claude.ai."""
    owner: PluginOwner
    """Who owns the plugin."""
    served_version_id: str
    """The version that members get in claude.ai."""
    served_version_pinned: bool
    """Whether the served version was chosen. Otherwise, a new version normally becomes the served one."""
    type: Literal["plugin"] = "plugin"
    updated_at: datetime
    """When another version was served or pinned, or a version was added, as an RFC 3339 time. Settings and
    shares do not count."""
    components: list[PluginComponent] | None = _UNSET
    """What the plugin contains; null if that is not known."""
    content_scan: PluginContentScan | None = _UNSET
    """What a scan of the content found; null without a scan."""
    created_by: PluginActor | None = _UNSET
    """Who created it; null if that is not known."""
    description: str | None = _UNSET
    """What the plugin is for."""
    display_name: str | None = _UNSET
    """What people call the plugin."""
    manifest_version: str | None = _UNSET
    """The version that the manifest states, in the form that a version shows it."""
    organization_installation_preference: (
        Literal["auto_install", "available", "not_available", "required"] | str | None
    ) = _UNSET
    """How members get the plugin if no group of theirs has a setting of its own. Null for a plugin of a
    member, which has shares."""
    organization_installation_preference_inherited: bool | None = _UNSET
    """Whether that is the default of the marketplace. Null for a plugin of a member."""
    reach: PluginReach | None = _UNSET
    """How far the content reaches; null if that is not known, as for an older version."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PluginActor",
        "PluginComponent",
        "PluginContentScan",
        "PluginOwner",
        "PluginReach",
    )
