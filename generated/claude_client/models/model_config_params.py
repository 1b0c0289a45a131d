from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .agent_model import AgentModel
    from .model_config_effort_params import ModelConfigEffortParams


@_model
class ModelConfigParams(_BaseModel):
    """A model with settings."""

    _nested = {
        "effort": "ModelConfigEffortParams",
    }

    id: AgentModel
    effort: ModelConfigEffortParams | None = _UNSET
    """How hard the model works, as a word or an object. By default, what is usual for the model; an update
    without it keeps the stored one."""
    inference_geo: str | None = _UNSET
    """Where the model runs. Without it, the workspace decides; an update of `model` without it clears it."""
    speed: Literal["standard", "fast"] | None = _UNSET
    """How fast the model writes. `fast` costs more, and not every model has it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentModel",
        "ModelConfigEffortParams",
    )
