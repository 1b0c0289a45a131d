from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class WorkflowRunPhase(_BaseModel):
    """A phase of the plan of a workflow run."""

    id: str
    """Names the phase."""
    name: str
    """The name of the phase."""
    description: str | None = _UNSET
    """What the phase is for, in the words of the agent."""
