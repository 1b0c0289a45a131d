from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .spend_limit_actor import SpendLimitActor
    from .spend_limit_scope import SpendLimitScope


@_model
class SpendSummary(_BaseModel):
    """The limit that counts for a user in a period, and what the user has spent in it."""

    _nested = {
        "actor": "SpendLimitActor",
        "scope": "SpendLimitScope",
        "source": "SpendLimitScope",
    }

    actor: SpendLimitActor
    """The user."""
    currency: str
    """The currency of the organization (ISO 4217). Amounts count its smallest unit, such as cents."""
    period: Literal["daily", "monthly", "weekly"] | str
    """How long a window of the limit is."""
    period_to_date_spend: str
    """What the user has spent in the present window. It can have decimals. It is 0 if the spending cannot
    be read."""
    scope: SpendLimitScope
    """What the row is about, which is the user."""
    source: SpendLimitScope
    """The scope that the limit comes from."""
    spend_limit_id: str
    """The limit that counts."""
    amount: str | None = _UNSET
    """The limit; null if none counts in this period. Other periods can have one."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SpendLimitActor",
        "SpendLimitScope",
    )
