from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .mcpo_auth_refresh_params import MCPOAuthRefreshParams


@_model
class MCPOAuthCreateParams(_BaseModel):
    """Signs in to an MCP server with OAuth tokens."""

    _nested = {
        "refresh": "MCPOAuthRefreshParams",
    }
    _times = ("expires_at",)

    access_token: str
    """The token to send. No response contains it."""
    mcp_server_url: str
    """The MCP server. One active credential of a vault can name it, and it cannot change."""
    type: Literal["mcp_oauth"] = "mcp_oauth"
    expires_at: str | datetime | None = _UNSET
    """When the access token ends, an RFC 3339 time in the future."""
    refresh: MCPOAuthRefreshParams | Mapping[str, Any] | None = _UNSET
    """How to get a new access token; without it, the token is used until it ends."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MCPOAuthRefreshParams",
    )
