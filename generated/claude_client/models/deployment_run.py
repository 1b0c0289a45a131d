from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .agent_reference import AgentReference
    from .deployment_run_error import DeploymentRunError
    from .trigger_context import TriggerContext


@_model
class DeploymentRun(_BaseModel):
    """One attempt to start a session of a deployment. It says whether the session started, not how it
    ended."""

    _nested = {
        "agent": "AgentReference",
        "trigger_context": "TriggerContext",
        "error": "DeploymentRunError",
    }
    _times = ("created_at",)

    id: str
    """Names the run; begins with `drun_`."""
    agent: AgentReference
    """The agent, in the version that ran."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    deployment_id: str
    """The deployment."""
    trigger_context: TriggerContext
    """What started the run."""
    type: Literal["deployment_run"] = "deployment_run"
    error: DeploymentRunError | None = _UNSET
    """Why there is no session; null if there is one."""
    session_id: str | None = _UNSET
    """The session; null if there is an error."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentReference",
        "DeploymentRunError",
        "TriggerContext",
    )
