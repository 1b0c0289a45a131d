from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .retry_status import RetryStatus


@_model
class RepositoryNotFoundErrorObject(_BaseModel):
    """The host does not have a repository. The session goes on without it."""

    _nested = {
        "retry_status": "RetryStatus",
    }

    message: str
    """What happened, for people. Its wording can change."""
    retry_status: RetryStatus
    """Whether the session tries again."""
    type: Literal["repository_not_found_error"] = "repository_not_found_error"
    repository_url: str | None = _UNSET
    """The repository, if it is known."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RetryStatus",
    )
