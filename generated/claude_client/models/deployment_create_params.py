from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .budget_limit import BudgetLimit
    from .budget_limit_param import BudgetLimitParam
    from .deployment_agent_params import DeploymentAgentParams
    from .deployment_initial_event_params import DeploymentInitialEventParams
    from .managed_agents_resource_params import ManagedAgentsResourceParams
    from .schedule_params import ScheduleParams


@_model
class DeploymentCreateParams(_BaseModel):
    """A new deployment."""

    _nested = {
        "agent": "DeploymentAgentParams",
        "initial_events": "[DeploymentInitialEventParams",
        "budget": "BudgetLimitParam",
        "resources": "[ManagedAgentsResourceParams",
        "schedule": "ScheduleParams",
    }
    _never_null = (
        "metadata",
        "resources",
        "vault_ids",
    )

    agent: DeploymentAgentParams
    """The agent to run: its id, which means the version that is the newest now, or an object with a
    version."""
    environment_id: str
    """Where the sessions run."""
    initial_events: Sequence[DeploymentInitialEventParams]
    """What each session gets to begin with."""
    name: str
    """What people call the deployment."""
    budget: BudgetLimitParam | BudgetLimit | Mapping[str, Any] | None = _UNSET
    """How much each session may cost. Without it, there is no limit."""
    description: str | None = _UNSET
    """What the deployment is for."""
    metadata: Mapping[str, str] | None = _UNSET
    """Up to 16 pairs of your own."""
    resources: Sequence[ManagedAgentsResourceParams] | None = _UNSET
    """What the container of each session gets."""
    schedule: ScheduleParams | Mapping[str, Any] | None = _UNSET
    """When sessions start by themselves. Without it, only by a request."""
    vault_ids: Sequence[str] | None = _UNSET
    """The vaults whose credentials the sessions can use."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BudgetLimit",
        "BudgetLimitParam",
        "DeploymentAgentParams",
        "DeploymentInitialEventParams",
        "ManagedAgentsResourceParams",
        "ScheduleParams",
    )
