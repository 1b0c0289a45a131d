from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedPlugin(_BaseModel):
    """Says which plugin is gone."""

    id: str
    """The id of the deleted plugin."""
    type: Literal["plugin_deleted"] = "plugin_deleted"
