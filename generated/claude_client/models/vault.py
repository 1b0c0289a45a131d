from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class Vault(_BaseModel):
    """A place for the credentials that agents use in their sessions."""

    _times = (
        "created_at",
        "updated_at",
        "archived_at",
    )

    id: str
    """Names the vault; begins with `vlt_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    display_name: str
    """What people call the vault."""
    metadata: dict[str, str]
    """Your own pairs."""
    type: Literal["vault"] = "vault"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
