from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .agent_reference import AgentReference
    from .budget_limit import BudgetLimit
    from .deployment_initial_event import DeploymentInitialEvent
    from .deployment_paused_reason import DeploymentPausedReason
    from .schedule import Schedule
    from .session_resource_config import SessionResourceConfig


@_model
class Deployment(_BaseModel):
    """An agent with all that it needs to run by itself."""

    _nested = {
        "agent": "AgentReference",
        "initial_events": "[DeploymentInitialEvent",
        "resources": "[SessionResourceConfig",
        "paused_reason": "DeploymentPausedReason",
        "schedule": "Schedule",
        "budget": "BudgetLimit",
    }
    _times = (
        "created_at",
        "updated_at",
        "archived_at",
    )

    id: str
    """Names the deployment; begins with `depl_`."""
    agent: AgentReference
    """The agent, in a certain version."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    environment_id: str
    """Where the sessions run."""
    initial_events: list[DeploymentInitialEvent]
    """What each session gets to begin with."""
    metadata: dict[str, str]
    """Your own pairs."""
    name: str
    """What people call the deployment."""
    resources: list[SessionResourceConfig]
    """What the container of each session gets."""
    status: Literal["active", "paused"] | str
    """Whether the schedule starts sessions. An archived deployment is `active` here."""
    type: Literal["deployment"] = "deployment"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    vault_ids: list[str]
    """The vaults whose credentials the sessions can use."""
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    description: str | None = _UNSET
    """What the deployment is for."""
    paused_reason: DeploymentPausedReason | None = _UNSET
    """Why it is paused; null if it is not."""
    schedule: Schedule | None = _UNSET
    """When sessions start by themselves; null if they do not."""
    budget: BudgetLimit | None = _UNSET
    """How much each session may cost; null if there is no limit."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentReference",
        "BudgetLimit",
        "DeploymentInitialEvent",
        "DeploymentPausedReason",
        "Schedule",
        "SessionResourceConfig",
    )
