from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .external_key_attachment import ExternalKeyAttachment
    from .external_key_provider_config import ExternalKeyProviderConfig


@_model
class ExternalKey(_BaseModel):
    """A key of your own that encrypts the data of workspaces. It stays with its provider; this says how to
    reach it."""

    _nested = {
        "attachment": "ExternalKeyAttachment",
        "provider_config": "ExternalKeyProviderConfig",
    }
    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the key; begins with `ekey_`. On Claude Platform on AWS it is the ARN of the key."""
    attachment: ExternalKeyAttachment
    """Whether a workspace uses the key. An archived workspace counts, since its data are still encrypted."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    geo: str = "us"
    """Where the data are that the key encrypts."""
    provider_config: ExternalKeyProviderConfig
    """Where the key is, and how to reach it."""
    type: Literal["external_key"] = "external_key"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    display_name: str | None = _UNSET
    """What people call the key."""
    user_profile_id: str | None = _UNSET
    """The user profile that the key belongs to; null for a key of the organization. Only workspaces with
    the same profile, or without one, can use the key."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ExternalKeyAttachment",
        "ExternalKeyProviderConfig",
    )
