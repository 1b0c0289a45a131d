from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RBACConnectorPermissionResource(_BaseModel):
    """A connector."""

    connector_id: str
    """The id of the connector."""
    type: Literal["connector"] = "connector"
