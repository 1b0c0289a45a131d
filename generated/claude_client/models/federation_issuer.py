from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .federation_issuer_jwks import FederationIssuerJWKS
    from .federation_issuer_poll_status import FederationIssuerPollStatus


@_model
class FederationIssuer(_BaseModel):
    """An identity provider outside whose tokens (JWTs) the organization accepts."""

    _nested = {
        "jwks": "FederationIssuerJWKS",
        "poll_status": "FederationIssuerPollStatus",
    }
    _times = (
        "created_at",
        "updated_at",
        "archived_at",
        "jwks_polling_disabled_at",
    )

    id: str
    """Names the issuer; begins with `fdis_`."""
    check_jti: bool = True
    """Whether a token with a `jti` can be exchanged only once."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    issuer_url: str
    """The `iss` of its tokens, letter by letter."""
    jwks: FederationIssuerJWKS
    """Where the keys of the issuer come from."""
    max_jwt_lifetime_seconds: int = 3600
    """The longest time from `iat` to `exp` of a token."""
    name: str
    """Its name, which no other issuer of the organization has."""
    type: Literal["federation_issuer"] = "federation_issuer"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    archived_by_actor_id: str | None = _UNSET
    """The user or service account that archived it, if known."""
    created_by_actor_id: str | None = _UNSET
    """The user or service account that created it, if known."""
    jwks_polling_disabled_at: datetime | None = _UNSET
    """When the keys were fetched for the last time, after too many failures; null while they are fetched."""
    poll_status: FederationIssuerPollStatus | None = _UNSET
    """How fetching the keys goes; null if nothing is fetched or nothing is known."""
    updated_by_actor_id: str | None = _UNSET
    """The user or service account that changed it last, if known."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "FederationIssuerJWKS",
        "FederationIssuerPollStatus",
    )
