from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .plugin_owner import PluginOwner


@_model
class PluginMarketplace(_BaseModel):
    """A collection of plugins, of the organization or of a member."""

    _nested = {
        "owner": "PluginOwner",
    }
    _times = (
        "created_at",
        "last_sync_ended_at",
    )

    id: str
    """Names the marketplace; begins with `marketplace_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    name: str
    """The name, which stays the same."""
    owner: PluginOwner
    """Who owns the marketplace."""
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str
    """Where the plugins come from. `manual`: they are uploaded. `github`, `gitlab`, `public_git`: from a
    repository, and nothing can be uploaded. `directory`: the catalog of Anthropic, which is not listed."""
    type: Literal["plugin_marketplace"] = "plugin_marketplace"
    default_installation_preference: (
        Literal["auto_install", "available", "not_available", "required"] | str | None
    ) = _UNSET
    """How members get the plugins that have no setting of their own. Null for a marketplace of a member."""
    last_sync_ended_at: datetime | None = _UNSET
    """When the last synchronization ended, however it went, or when the marketplace was created, before
    the first one. Null without a repository."""
    last_sync_read_sha: str | None = _UNSET
    """The commit that the last synchronization read, even if it then refused the content. Null before the
    first one, or without a repository."""
    sync_status: (
        Literal[
            "failed_auth", "failed_content", "failed_limits", "failed_transient", "in_progress", "success"
        ]
        | str
        | None
    ) = _UNSET
    """How the last synchronization went. Null before the first one."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PluginOwner",
    )
