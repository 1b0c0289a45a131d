from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .spend_limit_set_scope import SpendLimitSetScope


@_model
class SpendLimitSetParams(_BaseModel):
    """A limit to set. It replaces the one that the scope has in the period."""

    _nested = {
        "scope": "SpendLimitSetScope",
    }
    _never_null = ("period",)

    amount: str | None
    """The limit in the smallest unit of the currency; null lifts every limit in this period."""
    scope: SpendLimitSetScope
    """What the limit is about. An organization of Claude Enterprise sets those of users, one of the Claude
    Console its own and those of workspaces."""
    period: Literal["daily", "monthly", "weekly"] | None = _UNSET
    """How long a window of the limit is. The limits of an organization or a workspace are monthly.
    Default: "monthly"."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SpendLimitSetScope",
    )
