from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class EnvironmentDeleteResponse(_BaseModel):
    """Says which environment is gone."""

    id: str
    """The id of the deleted environment."""
    type: Literal["environment_deleted"] = "environment_deleted"
