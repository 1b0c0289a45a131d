from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .monetary_amount import MonetaryAmount
    from .monetary_amount_param import MonetaryAmountParam


@_model
class BudgetLimitParam(_BaseModel):
    """A limit of what a session costs. Beyond it, the session asks no model any more."""

    _nested = {
        "max_list_cost": "MonetaryAmountParam",
    }

    max_list_cost: MonetaryAmountParam | MonetaryAmount | Mapping[str, Any]
    """The most that the session may cost at list prices."""
    type: Literal["limit"] = "limit"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MonetaryAmount",
        "MonetaryAmountParam",
    )
