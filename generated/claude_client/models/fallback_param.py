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
    """A model to try, and what differs from the request for it."""

    _nested = {
        "thinking": "ThinkingConfigParam",
        "output_config": "OutputConfigParam",
    }

    model: Model
    """The model to try."""
    max_tokens: int | None = _UNSET
    """In place of the request's."""
    thinking: ThinkingConfigParam | None = _UNSET
    """In place of the request's, which is otherwise kept where the model takes it. Null means the model's
    default."""
    output_config: OutputConfigParam | Mapping[str, Any] | None = _UNSET
    """Laid over the request's, member by member. Null means the model's defaults."""
    speed: Literal["standard", "fast"] | None = _UNSET
    """In place of the request's. Null means standard."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Model",
        "OutputConfigParam",
        "ThinkingConfigParam",
    )
