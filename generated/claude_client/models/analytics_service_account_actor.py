from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AnalyticsServiceAccountActor(_BaseModel):
    """A service account."""

    service_account_id: str
    """The service account."""
    type: Literal["service_account_actor"] = "service_account_actor"
