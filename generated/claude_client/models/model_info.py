from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .model_capabilities import ModelCapabilities
    from .model_line import ModelLine


@_model
class ModelInfo(_BaseModel):
    """A model."""

    _nested = {
        "capabilities": "ModelCapabilities",
    }
    _times = (
        "created_at",
        "deprecated_at",
        "retires_at",
    )
    _never_null = ("lifecycle",)

    type: Literal["model"] = "model"
    id: str
    """The value of `model` in requests."""
    display_name: str
    """A name for people."""
    created_at: datetime
    """When the model was released; the epoch if unknown."""
    capabilities: ModelCapabilities | None = _UNSET
    """What the model can do."""
    deprecated_at: datetime | None = _UNSET
    """When the model was last deprecated; null while it is active."""
    lifecycle: Literal["active", "deprecated", "retired"] | str | None = _UNSET
    """The lifecycle stage of the model. Requests that name a retired model fail. More values may be added."""
    line: ModelLine | None = _UNSET
    """The model family, or null."""
    max_input_tokens: int | None = _UNSET
    """The maximum number of tokens of input and output together."""
    max_tokens: int | None = _UNSET
    """The maximum of `max_tokens`."""
    retires_at: datetime | None = _UNSET
    """When the model will be retired; null if not planned. The plan may change."""
    allowed_fallback_models: list[str] | None = _UNSET
    """The models that may be fallbacks for this one. Empty if it does not accept `fallbacks`."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ModelCapabilities",
        "ModelLine",
    )
