from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .start_event_preview import StartEventPreview


@_model
class StartEvent(_BaseModel):
    """A preview begins: the event with this id is being made. It may end without the event."""

    _nested = {
        "event": "StartEventPreview",
    }

    event: StartEventPreview
    """The type and id of the event that is being made."""
    type: Literal["event_start"] = "event_start"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "StartEventPreview",
    )
