from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ServiceAccountExecutionIdentity(_BaseModel):
    """The agent acts as the service account of the provider."""

    type: Literal["service_account"] = "service_account"
