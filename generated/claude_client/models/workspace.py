from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .data_residency import DataResidency
    from .inference_data_privacy import InferenceDataPrivacy


@_model
class Workspace(_BaseModel):
    """A part of an organization, with its own keys, members, limits and data."""

    _nested = {
        "data_residency": "DataResidency",
        "inference_data_privacy": "InferenceDataPrivacy",
    }
    _times = (
        "created_at",
        "archived_at",
    )

    id: str
    """Names the workspace."""
    compartment_id: str
    """Names the workspace in the policy of a customer-managed key on AWS, so that the key serves only this
    workspace."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    data_residency: DataResidency
    """Where the data of the workspace may be."""
    display_color: str
    """The color of the workspace in the Console."""
    name: str
    """What people call the workspace."""
    tags: dict[str, str]
    """Your own pairs."""
    type: Literal["workspace"] = "workspace"
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    external_key_id: str | None = _UNSET
    """The customer-managed key that encrypts the data of the workspace, or null."""
    user_profile_id: str | None = _UNSET
    """The user profile that every request for inference in the workspace must name; null if requests need
    not name one."""
    inference_data_privacy: InferenceDataPrivacy | None = _UNSET
    """Who can review the data of the workspace, and where they are kept."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "DataResidency",
        "InferenceDataPrivacy",
    )
