from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .token_endpoint_auth_response import TokenEndpointAuthResponse


@_model
class MCPOAuthRefreshResponse(_BaseModel):
    """How new access tokens are fetched."""

    _nested = {
        "token_endpoint_auth": "TokenEndpointAuthResponse",
    }

    client_id: str
    """The OAuth client that asks."""
    token_endpoint: str
    """The URL that gives new tokens."""
    token_endpoint_auth: TokenEndpointAuthResponse
    """How the client signs in to the token endpoint."""
    resource: str | None = _UNSET
    """The resource indicator that is asked for."""
    scope: str | None = _UNSET
    """The scopes that are asked for."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TokenEndpointAuthResponse",
    )
