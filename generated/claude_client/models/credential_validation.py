from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .mcp_probe import MCPProbe
    from .refresh_object import RefreshObject


@_model
class CredentialValidation(_BaseModel):
    """What came of trying a credential against its MCP server."""

    _nested = {
        "mcp_probe": "MCPProbe",
        "refresh": "RefreshObject",
    }
    _times = ("validated_at",)

    credential_id: str
    """The credential that was tried."""
    has_refresh_token: bool
    """Whether a refresh token is stored."""
    status: Literal["valid", "invalid", "unknown"] | str
    """Whether the credential works."""
    type: Literal["vault_credential_validation"] = "vault_credential_validation"
    validated_at: datetime
    """When it was tried, as an RFC 3339 time."""
    vault_id: str
    """The vault of the credential."""
    mcp_probe: MCPProbe | None = _UNSET
    """The step that failed; null if none did, or if there was no access token to try."""
    refresh: RefreshObject | None = _UNSET
    """What came of fetching a new access token; null if that was not tried."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MCPProbe",
        "RefreshObject",
    )
