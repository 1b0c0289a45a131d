from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .credential_auth import CredentialAuth


@_model
class Credential(_BaseModel):
    """A credential of a vault, without its secrets."""

    _nested = {
        "auth": "CredentialAuth",
    }
    _times = (
        "created_at",
        "updated_at",
        "archived_at",
    )

    id: str
    """Names the credential; begins with `vcrd_`."""
    auth: CredentialAuth
    """How it signs in."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    metadata: dict[str, str]
    """Your own pairs."""
    type: Literal["vault_credential"] = "vault_credential"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    vault_id: str
    """The id of its vault."""
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    display_name: str | None = _UNSET
    """What people call the credential."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CredentialAuth",
    )
