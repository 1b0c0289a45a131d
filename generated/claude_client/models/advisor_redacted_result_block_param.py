from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AdvisorRedactedResultBlockParam(_BaseModel):
    """Encrypted advice, which only the server can read."""

    type: Literal["advisor_redacted_result"] = "advisor_redacted_result"
    encrypted_content: str
    """Sent back unchanged."""
    stop_reason: str | None = _UNSET
    """Why the advisor stopped."""
