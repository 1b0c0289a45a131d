from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .container import Container
    from .refusal_stop_details import RefusalStopDetails
    from .stop_reason import StopReason


@_model
class RawMessageDeltaEventDelta(_BaseModel):
    """How the message ended."""

    _nested = {
        "stop_details": "RefusalStopDetails",
        "container": "Container",
    }

    stop_reason: StopReason | None
    """Why the model stopped."""
    stop_sequence: str | None = _UNSET
    """The stop sequence that the model wrote, if `stop_reason` is `stop_sequence`."""
    stop_details: RefusalStopDetails | None = _UNSET
    """More about a refusal; null otherwise."""
    container: Container | None = _UNSET
    """The container that code ran in, or null if no code ran."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Container",
        "RefusalStopDetails",
        "StopReason",
    )
