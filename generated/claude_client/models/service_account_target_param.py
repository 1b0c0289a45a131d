from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ServiceAccountTargetParam(_BaseModel):
    """Access tokens act as a service account."""

    service_account_id: str
    """The service account that the tokens act as."""
    type: Literal["service_account"] = "service_account"
    service_account_name: str | None = _UNSET
    """Ignored in requests."""
