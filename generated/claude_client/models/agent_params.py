from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AgentParams(_BaseModel):
    """An agent, in a certain version or in the newest."""

    _never_null = ("version",)

    id: str
    """The id of the agent."""
    type: Literal["agent"] = "agent"
    version: int | None = _UNSET
    """The version. Without it, the newest."""
