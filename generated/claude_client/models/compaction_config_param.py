from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CompactionConfigParam(_BaseModel):
    """Requests a summary of the whole conversation, and nothing else."""

    type: Literal["summarize"] = "summarize"
    instructions: str | None = _UNSET
    """Instructions for the summary. They replace the server's own. A blank string means none."""
