from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .model import Model


@_model
class Completion(_BaseModel):
    """The continuation of a text. In a stream, a piece of it."""

    id: str
    """Names the completion."""
    completion: str
    """The text, without the stop sequence. In a stream, the next piece."""
    model: Model
    """The model that wrote it."""
    stop_reason: Literal["max_tokens", "stop_sequence"] | str | None
    """Why the text ends; null in a stream before its end."""
    type: Literal["completion"] = "completion"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Model",
    )
