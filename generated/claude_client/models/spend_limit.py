from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .spend_limit_scope import SpendLimitScope


@_model
class SpendLimit(_BaseModel):
    """A limit of the spending in one scope and period."""

    _nested = {
        "scope": "SpendLimitScope",
    }
    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the limit; begins with `spl_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    currency: str = "USD"
    """The currency of the organization (ISO 4217). Amounts count its smallest unit, such as cents."""
    is_enabled: bool = True
    """Whether the limit applies. It is false only for the limit of an organization that has switched extra
    usage off."""
    period: Literal["daily", "monthly", "weekly"] | str
    """How long a window of the limit is."""
    scope: SpendLimitScope
    """What the limit is about."""
    type: Literal["spend_limit"] = "spend_limit"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    amount: str | None = _UNSET
    """The limit; null if the scope has none in this period."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SpendLimitScope",
    )
