from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .token_endpoint_auth_update_params import TokenEndpointAuthUpdateParams


@_model
class MCPOAuthRefreshUpdateParams(_BaseModel):
    """Changes of how new access tokens are fetched. The client and the endpoint cannot change."""

    _nested = {
        "token_endpoint_auth": "TokenEndpointAuthUpdateParams",
    }
    _never_null = ("token_endpoint_auth",)

    refresh_token: str | None = _UNSET
    """A new refresh token."""
    scope: str | None = _UNSET
    """The scopes to ask for from now on."""
    token_endpoint_auth: TokenEndpointAuthUpdateParams | None = _UNSET
    """A new secret of the client."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TokenEndpointAuthUpdateParams",
    )
