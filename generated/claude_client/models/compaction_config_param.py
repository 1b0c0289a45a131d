from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CompactionConfigParam(_BaseModel):
    """Asks for a summary of the whole conversation, and for nothing else."""

    type: Literal["summarize"] = "summarize"
    instructions: str | None = _UNSET
    """How to sum up, in place of the server's own instructions. Blank means absent."""
