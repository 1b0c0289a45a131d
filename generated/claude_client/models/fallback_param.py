from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .model import Model
    from .output_config_param import OutputConfigParam
    from .thinking_config_param import ThinkingConfigParam


@_model
class FallbackParam(_BaseModel):
    """A model to try, and the fields that differ from the request."""

    _nested = {
        "thinking": "ThinkingConfigParam",
        "output_config": "OutputConfigParam",
    }

    model: Model
    """The model to try."""
    max_tokens: int | None = _UNSET
    """Replaces the field of the request."""
    thinking: ThinkingConfigParam | None = _UNSET
    """Replaces the field of the request, which otherwise applies if the model accepts it. Null means the
    model's default."""
    output_config: OutputConfigParam | Mapping[str, Any] | None = _UNSET
    """Overrides the request's field by field. Null means the model's defaults."""
    speed: Literal["standard", "fast"] | None = _UNSET
    """Replaces the field of the request. Null means standard."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Model",
        "OutputConfigParam",
        "ThinkingConfigParam",
    )
