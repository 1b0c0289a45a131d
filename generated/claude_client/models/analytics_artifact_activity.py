from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsArtifactActivity(_BaseModel):
    """The artifacts of one type, shared or not, that were created on a day."""

    _never_null = (
        "product",
        "rbac_group_id",
        "user_id",
    )

    artifact_type: str
    """The media type of the artifacts, or `other`. Those of Claude Code and Cowork are `text/html`."""
    artifacts_created_count: int
    """How many artifacts were created."""
    distinct_user_count: int
    """How many users created them."""
    is_shared: bool
    """Whether the artifacts were ever shared."""
    published_artifacts_created_count: int
    """How many of them everyone with the link can open; never more than were created."""
    product: str | None = _UNSET
    """The product; only if the request groups by it."""
    rbac_group_id: str | None = _UNSET
    """The group of users; only if the request groups by it."""
    rbac_group_name: str | None = _UNSET
    """The name of the group, next to its id; null if it cannot be found."""
    user_id: str | None = _UNSET
    """The user; only if the request groups by it."""
