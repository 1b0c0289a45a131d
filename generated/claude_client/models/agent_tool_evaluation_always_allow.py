from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AgentToolEvaluationAlwaysAllow(_BaseModel):
    """Such calls always run."""

    type: Literal["always_allow"] = "always_allow"
