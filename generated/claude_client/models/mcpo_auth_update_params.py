from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .mcpo_auth_refresh_update_params import MCPOAuthRefreshUpdateParams


@_model
class MCPOAuthUpdateParams(_BaseModel):
    """Changes of an OAuth credential."""

    _nested = {
        "refresh": "MCPOAuthRefreshUpdateParams",
    }
    _times = ("expires_at",)

    type: Literal["mcp_oauth"] = "mcp_oauth"
    access_token: str | None = _UNSET
    """A new access token."""
    expires_at: str | datetime | None = _UNSET
    """When the new access token ends, as an RFC 3339 time."""
    refresh: MCPOAuthRefreshUpdateParams | Mapping[str, Any] | None = _UNSET
    """Changes of how new access tokens are fetched."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MCPOAuthRefreshUpdateParams",
    )
