from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .spend_limit import SpendLimit
    from .spend_limit_actor import SpendLimitActor
    from .spend_summary import SpendSummary


@_model
class IncreaseRequestApproveResponse(_BaseModel):
    """An approved request with the limit that came of it."""

    _nested = {
        "actor": "SpendLimitActor",
        "resolved_by": "SpendLimitActor",
        "spend_limit": "SpendLimit",
        "spend_summary": "SpendSummary",
    }
    _times = (
        "created_at",
        "resolved_at",
    )

    id: str
    """Names the request."""
    actor: SpendLimitActor
    """Who asked."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    period: Literal["daily", "monthly", "weekly"] | str
    """How long a window of the limit is."""
    status: Literal["approved", "denied", "pending"] | str
    """Whether it is pending, approved or denied."""
    type: Literal["spend_limit_increase_request"] = "spend_limit_increase_request"
    resolved_at: datetime | None = _UNSET
    """When it was approved or denied; null while it is pending."""
    resolved_by: SpendLimitActor | None = _UNSET
    """Who approved or denied it; null while it is pending."""
    spend_limit: SpendLimit | None = _UNSET
    """The new limit of the user."""
    spend_summary: SpendSummary | None = _UNSET
    """The limit and the spending of the user at present; null once the request is resolved."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SpendLimit",
        "SpendLimitActor",
        "SpendSummary",
    )
