from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AdvisorRedactedResultBlock(_BaseModel):
    """Encrypted advice, which only the server can read. Later requests send it back unchanged."""

    type: Literal["advisor_redacted_result"] = "advisor_redacted_result"
    encrypted_content: str
    """The advice, encrypted."""
    stop_reason: str | None = _UNSET
    """Why the advisor stopped."""
