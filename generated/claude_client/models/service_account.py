from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ServiceAccount(_BaseModel):
    """An identity of software in an organization. Federation rules say who can act as it, and where."""

    _times = (
        "created_at",
        "updated_at",
        "archived_at",
    )

    id: str
    """Names the service account; begins with `svac_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    name: str
    """Its name, which no other service account of the organization has."""
    organization_role: Literal["admin", "developer"] | str = "developer"
    """Its role in the organization. A rule can give `org:admin` only to an `admin`."""
    type: Literal["service_account"] = "service_account"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    archived_by_actor_id: str | None = _UNSET
    """The user or service account that archived it, if known."""
    created_by_actor_id: str | None = _UNSET
    """The user or service account that created it, if known."""
    description: str | None = _UNSET
    """What it is for."""
    updated_by_actor_id: str | None = _UNSET
    """The user or service account that changed it last, if known."""
