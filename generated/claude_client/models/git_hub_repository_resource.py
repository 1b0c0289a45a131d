from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .repository_checkout import RepositoryCheckout


@_model
class GitHubRepositoryResource(_BaseModel):
    """A repository of GitHub."""

    _nested = {
        "checkout": "RepositoryCheckout",
    }
    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the resource; begins with `sesrsc_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    mount_path: str
    """Where it is in the container."""
    type: Literal["github_repository"] = "github_repository"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    url: str
    """The address of the repository."""
    checkout: RepositoryCheckout | None = _UNSET
    """What was checked out."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RepositoryCheckout",
    )
