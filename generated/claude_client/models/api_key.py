from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .api_key_created_by import APIKeyCreatedBy
    from .api_key_principal import APIKeyPrincipal
    from .api_key_scope import APIKeyScope


@_model
class APIKey(_BaseModel):
    """What is known about an API key. The key itself is never shown."""

    _nested = {
        "scope": "APIKeyScope",
        "created_by": "APIKeyCreatedBy",
        "principal": "APIKeyPrincipal",
    }
    _times = (
        "created_at",
        "expires_at",
    )

    id: str
    """Names the API key; it is not the key."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    name: str
    """What people call the key."""
    scope: APIKeyScope
    """Where the key belongs."""
    status: Literal["active", "archived", "expired", "inactive"] | str
    """Whether the key works. A key that has expired cannot work again."""
    type: Literal["api_key"] = "api_key"
    created_by: APIKeyCreatedBy | None = _UNSET
    """Who made the key; null if that was not recorded."""
    expires_at: datetime | None = _UNSET
    """When the key ends, as an RFC 3339 time; null if it does not."""
    partial_key_hint: str | None = _UNSET
    """The first and last characters of the key."""
    principal: APIKeyPrincipal | None = _UNSET
    """On whose behalf the key acts; null if it is not bound to a user or service account."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "APIKeyCreatedBy",
        "APIKeyPrincipal",
        "APIKeyScope",
    )
