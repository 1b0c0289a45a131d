from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class BranchCheckoutParam(_BaseModel):
    """A branch."""

    name: str
    """The name of the branch."""
    type: Literal["branch"] = "branch"
