from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ServiceAccountActor(_BaseModel):
    """A program that signed in as a service account."""

    service_account_id: str
    """The id of the service account; begins with `svac_`."""
    type: Literal["service_account_actor"] = "service_account_actor"
