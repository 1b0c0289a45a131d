from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CompactionContentBlockDelta(_BaseModel):
    """The whole summary. A compaction block is streamed in one delta."""

    type: Literal["compaction_delta"] = "compaction_delta"
    content: str | None = _UNSET
    """The summary, or null if none was written."""
    encrypted_content: str | None = _UNSET
    """Only for the server."""
