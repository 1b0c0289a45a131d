from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .agent_model import AgentModel
    from .model_config_effort import ModelConfigEffort


@_model
class ModelConfig(_BaseModel):
    """A model with settings."""

    _nested = {
        "effort": "ModelConfigEffort",
    }

    id: AgentModel
    effort: ModelConfigEffort | None = _UNSET
    """How hard the model works; if nothing was said, what is usual for the model."""
    inference_geo: str | None = _UNSET
    """Where the model runs; null if the workspace decides."""
    speed: Literal["standard", "fast"] | str | None = _UNSET
    """How fast the model writes."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentModel",
        "ModelConfigEffort",
    )
