from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AgentToolEvaluationAlwaysAsk(_BaseModel):
    """Such calls always wait for a confirmation."""

    type: Literal["always_ask"] = "always_ask"
