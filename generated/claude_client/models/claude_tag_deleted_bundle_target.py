from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagDeletedBundleTarget(_BaseModel):
    """Says which target is gone."""

    id: str
    """The id that the target had."""
    type: Literal["bundle_target_deleted"] = "bundle_target_deleted"
