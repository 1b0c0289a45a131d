from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class UserProfileEfsFeature(_BaseModel):
    """A feature of Enterprise Frontier Safeguards."""

    status: Literal["active", "inactive"] | str
    """Whether the feature is approved."""
