from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .repository_checkout import RepositoryCheckout


@_model
class GitHubRepositoryResourceConfig(_BaseModel):
    """A repository of GitHub."""

    _nested = {
        "checkout": "RepositoryCheckout",
    }

    type: Literal["github_repository"] = "github_repository"
    url: str
    """The address of the repository."""
    checkout: RepositoryCheckout | None = _UNSET
    """What is checked out."""
    mount_path: str | None = _UNSET
    """Where it goes in the container."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RepositoryCheckout",
    )
