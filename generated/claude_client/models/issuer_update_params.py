from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .federation_issuer_jwks_update_param import FederationIssuerJWKSUpdateParam


@_model
class IssuerUpdateParams(_BaseModel):
    """Changes of an issuer. What is left out stays as it is."""

    _nested = {
        "jwks": "FederationIssuerJWKSUpdateParam",
    }

    check_jti: bool | None = _UNSET
    """Whether a token with a `jti` can be exchanged only once."""
    issuer_url: str | None = _UNSET
    """The new `iss` of its tokens."""
    jwks: FederationIssuerJWKSUpdateParam | None = _UNSET
    """Where the keys come from, as a whole."""
    jwks_polling_disabled: Literal[False] | None = _UNSET
    """Only false: fetches the keys again after too many failures stopped that."""
    max_jwt_lifetime_seconds: int | None = _UNSET
    """The longest time from `iat` to `exp` of a token."""
    name: str | None = _UNSET
    """The new name, which no other issuer has."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "FederationIssuerJWKSUpdateParam",
    )
