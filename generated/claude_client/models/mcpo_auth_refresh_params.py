from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .token_endpoint_auth_params import TokenEndpointAuthParams


@_model
class MCPOAuthRefreshParams(_BaseModel):
    """How to get a new access token."""

    _nested = {
        "token_endpoint_auth": "TokenEndpointAuthParams",
    }

    client_id: str
    """The OAuth client that asks. It cannot change."""
    refresh_token: str
    """The token to send to the token endpoint. No response contains it."""
    token_endpoint: str
    """The URL that gives new tokens. It cannot change."""
    token_endpoint_auth: TokenEndpointAuthParams
    """How the client signs in to the token endpoint."""
    resource: str | None = _UNSET
    """The resource indicator to ask for (RFC 8707)."""
    scope: str | None = _UNSET
    """The scopes to ask for, separated by spaces."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TokenEndpointAuthParams",
    )
