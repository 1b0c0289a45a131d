from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .thinking_mismatch_reason import ThinkingMismatchReason


@_model
class ThinkingMismatchAllowedInputTransformation(_BaseModel):
    """A thinking block that does not match the preceding content, but that the model saw."""

    type: Literal["thinking_mismatch_allowed"] = "thinking_mismatch_allowed"
    path: str
    """Its place in the request, such as `messages.2.content.0`."""
    reason: ThinkingMismatchReason
    """What did not match."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ThinkingMismatchReason",
    )
