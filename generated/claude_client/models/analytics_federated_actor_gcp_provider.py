from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AnalyticsFederatedActorGCPProvider(_BaseModel):
    """Google Cloud proves the identity."""

    project_number: str
    """The project."""
    type: Literal["gcp"] = "gcp"
