from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TelemetryDestinationWorkspacesInclude(_BaseModel):
    """Only the workspaces of the list."""

    type: Literal["include"] = "include"
