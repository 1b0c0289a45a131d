from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TunnelCertificate(_BaseModel):
    """A certificate that a tunnel trusts. No response contains the certificate itself."""

    _times = (
        "created_at",
        "archived_at",
        "expires_at",
    )

    id: str
    """Names the certificate; begins with `tcrt_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    fingerprint: str
    """The SHA-256 hash of the certificate in DER form, in lowercase hexadecimal digits."""
    tunnel_id: str
    """The id of its tunnel."""
    type: Literal["tunnel_certificate"] = "tunnel_certificate"
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    expires_at: datetime | None = _UNSET
    """When the certificate ends, as an RFC 3339 time; null if it never does."""
