from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .retry_status import RetryStatus


@_model
class ToolUseLimitReachedErrorObject(_BaseModel):
    """The agent used tools in too many rounds, or several calls in a row were cut off by a limit of output
    or context. The message says which."""

    _nested = {
        "retry_status": "RetryStatus",
    }

    message: str
    """What happened, for people. Its wording can change."""
    retry_status: RetryStatus
    """Whether the session tries again."""
    type: Literal["tool_use_limit_reached_error"] = "tool_use_limit_reached_error"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RetryStatus",
    )
