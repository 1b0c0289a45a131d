from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .monetary_amount import MonetaryAmount


@_model
class BudgetLimit(_BaseModel):
    """A limit of what a session costs."""

    _nested = {
        "max_list_cost": "MonetaryAmount",
    }

    max_list_cost: MonetaryAmount
    """The most that the session may cost at list prices."""
    type: Literal["limit"] = "limit"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MonetaryAmount",
    )
