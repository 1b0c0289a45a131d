from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .retry_status import RetryStatus


@_model
class RepositoryCheckoutErrorObject(_BaseModel):
    """A repository does not have the branch or commit. The session goes on without the repository."""

    _nested = {
        "retry_status": "RetryStatus",
    }

    message: str
    """What happened, for people. Its wording can change."""
    retry_status: RetryStatus
    """Whether the session tries again."""
    type: Literal["repository_checkout_error"] = "repository_checkout_error"
    repository_url: str | None = _UNSET
    """The repository, if it is known."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RetryStatus",
    )
