from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .repository_checkout_params import RepositoryCheckoutParams


@_model
class GitHubRepositoryResourceParams(_BaseModel):
    """A repository of GitHub."""

    _nested = {
        "checkout": "RepositoryCheckoutParams",
    }
    _never_null = ("authorization_token",)

    type: Literal["github_repository"] = "github_repository"
    url: str
    """The address of the repository."""
    authorization_token: str | None = _UNSET
    """The token to clone it with. No response contains it."""
    checkout: RepositoryCheckoutParams | None = _UNSET
    """What is checked out. By default, the default branch."""
    mount_path: str | None = _UNSET
    """Where it goes in the container."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RepositoryCheckoutParams",
    )
