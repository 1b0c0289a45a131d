from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .federation_issuer_jwks import FederationIssuerJWKS
    from .federation_issuer_jwks_param import FederationIssuerJWKSParam


@_model
class IssuerCreateParams(_BaseModel):
    """An issuer to trust."""

    _nested = {
        "jwks": "FederationIssuerJWKSParam",
    }
    _never_null = ("jwks",)

    issuer_url: str
    """The `iss` of its tokens, letter by letter. With discovery and without a `discovery_base`, the keys
    are looked up there."""
    name: str
    """Lowercase letters, digits and hyphens. No other issuer has this name."""
    check_jti: bool | None = _UNSET
    """Whether a token with a `jti` can be exchanged only once. Default: True."""
    jwks: FederationIssuerJWKSParam | FederationIssuerJWKS | None = _UNSET
    """Where the keys of the issuer come from. By default they are discovered."""
    max_jwt_lifetime_seconds: int | None = _UNSET
    """The longest time from `iat` to `exp` of a token. Both claims are required. Default: 3600."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "FederationIssuerJWKS",
        "FederationIssuerJWKSParam",
    )
