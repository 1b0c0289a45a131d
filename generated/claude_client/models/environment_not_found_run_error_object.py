from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class EnvironmentNotFoundRunErrorObject(_BaseModel):
    """The environment is gone."""

    message: str
    """What happened, for people."""
    type: Literal["environment_not_found_error"] = "environment_not_found_error"
