from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CommitCheckout(_BaseModel):
    """A commit."""

    sha: str
    """The whole hash of the commit."""
    type: Literal["commit"] = "commit"
