from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsCostMetrics(_BaseModel):
    """An amount before and after discounts."""

    amount: str
    """The cost after discounts and before credits, in cents as a decimal number."""
    currency: str
    """The currency, which is `USD` today."""
    list_amount: str
    """The cost by the price list, in cents as a decimal number."""
    requests: int | None = _UNSET
    """How many requests; null if the rows are split by cost or token type. Code execution counts its
    spans."""
