from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .retry_status import RetryStatus


@_model
class BillingErrorObject(_BaseModel):
    """The organization or workspace cannot pay for the request: it has no credits, or has reached a limit."""

    _nested = {
        "retry_status": "RetryStatus",
    }

    message: str
    """What happened, for people. Its wording can change."""
    retry_status: RetryStatus
    """Whether the session tries again."""
    type: Literal["billing_error"] = "billing_error"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RetryStatus",
    )
