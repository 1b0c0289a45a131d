from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DreamSessionsInputParam(_BaseModel):
    """The sessions to read."""

    session_ids: Sequence[str]
    """The ids of the sessions of the same workspace."""
    type: Literal["sessions"] = "sessions"
