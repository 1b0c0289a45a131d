from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .mcpo_auth_refresh_response import MCPOAuthRefreshResponse


@_model
class MCPOAuthAuthResponse(_BaseModel):
    """The credential signs in to an MCP server with OAuth tokens."""

    _nested = {
        "refresh": "MCPOAuthRefreshResponse",
    }
    _times = ("expires_at",)

    mcp_server_url: str
    """The MCP server."""
    type: Literal["mcp_oauth"] = "mcp_oauth"
    expires_at: datetime | None = _UNSET
    """When the access token ends, as an RFC 3339 time."""
    refresh: MCPOAuthRefreshResponse | None = _UNSET
    """How new access tokens are fetched; null when they are not."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MCPOAuthRefreshResponse",
    )
