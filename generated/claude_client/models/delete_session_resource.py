from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeleteSessionResource(_BaseModel):
    """A resource was removed from its session."""

    id: str
    """The id of the resource."""
    type: Literal["session_resource_deleted"] = "session_resource_deleted"
