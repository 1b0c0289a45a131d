from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import annotation_names as _annotation_names
from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from . import StopReason
else:
    _annotation_names(
        __name__,
        "StopReason",
    )


@_model
class MessageDelta(_Model):
    """How the message ended."""

    stop_reason: StopReason | None
    stop_sequence: str | None = _UNSET
    """The stop sequence that was met, when `stop_reason` is `stop_sequence`."""
