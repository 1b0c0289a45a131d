from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SessionBudgetReached(_BaseModel):
    """The session has used up its budget, or a model has no list price."""

    type: Literal["budget_reached"] = "budget_reached"
