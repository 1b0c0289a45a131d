from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SelfHostedConfigParams(_BaseModel):
    """Sessions run on your own machines, where a worker takes them from the queue of the environment."""

    type: Literal["self_hosted"] = "self_hosted"
