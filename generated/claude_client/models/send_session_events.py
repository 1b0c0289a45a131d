from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .sent_session_event import SentSessionEvent


@_model
class SendSessionEvents(_BaseModel):
    """The events that a request has sent."""

    _nested = {
        "data": "[SentSessionEvent",
    }

    data: list[SentSessionEvent] | None = _UNSET
    """The events in their order, with their ids."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SentSessionEvent",
    )
