from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TokenTaskBudgetParam(_BaseModel):
    """How many tokens the task may use in all of its requests."""

    type: Literal["tokens"] = "tokens"
    total: int
    """The whole budget. Current models accept 20,000 and more."""
    remaining: int | None = _UNSET
    """What is left of the budget. The default is the whole budget."""
