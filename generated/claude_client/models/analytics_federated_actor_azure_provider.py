from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AnalyticsFederatedActorAzureProvider(_BaseModel):
    """Microsoft Azure proves the identity."""

    subscription_id: str
    """The subscription."""
    type: Literal["azure"] = "azure"
