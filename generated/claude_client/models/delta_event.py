from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .delta_content import DeltaContent


@_model
class DeltaEvent(_BaseModel):
    """A piece of the event that is being made. The pieces may stop early; the event itself is complete."""

    _nested = {
        "delta": "DeltaContent",
    }

    delta: DeltaContent
    """The piece."""
    event_id: str
    """The id of the event that is being made."""
    type: Literal["event_delta"] = "event_delta"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "DeltaContent",
    )
