from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .plugin_marketplace_validation_plugin_error_object import (
        PluginMarketplaceValidationPluginErrorObject,
    )
    from .plugin_marketplace_validation_plugin_warnings import PluginMarketplaceValidationPluginWarnings


@_model
class PluginMarketplaceValidationReport(_BaseModel):
    """What a synchronization would make of the content of a marketplace. It is not stored."""

    _nested = {
        "plugin_errors": "[PluginMarketplaceValidationPluginErrorObject",
        "plugin_warnings": "[PluginMarketplaceValidationPluginWarnings",
    }

    plugin_errors: list[PluginMarketplaceValidationPluginErrorObject]
    """The plugins that would be left out."""
    plugin_warnings: list[PluginMarketplaceValidationPluginWarnings]
    """The plugins of which parts would be left out."""
    total_plugin_count: int
    """How many plugins `marketplace.json` lists; 0 if it cannot be read."""
    type: Literal["plugin_marketplace_validation_report"] = "plugin_marketplace_validation_report"
    valid: bool
    """Whether `marketplace.json` is valid and no plugin would be left out. Warnings do not count."""
    commit_sha: str | None = _UNSET
    """The commit that was read. Of an archive, the one that its comment names, as archives from GitHub do;
    otherwise null."""
    manifest_error: str | None = _UNSET
    """Why nothing could be checked: there is no content, or no valid `marketplace.json`. Null if there is."""
    manifest_error_code: str | None = _UNSET
    """The code for that, for programs."""
    ref: str | None = _UNSET
    """The branch that was read, if the request or a setting names one. Null for an archive."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PluginMarketplaceValidationPluginErrorObject",
        "PluginMarketplaceValidationPluginWarnings",
    )
