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
class DeploymentUpdateParams(_BaseModel):
    """Changes of a deployment. What is left out stays as it is."""

    _nested = {
        "agent": "DeploymentAgentParams",
        "budget": "BudgetLimitParam",
        "initial_events": "[DeploymentInitialEventParams",
        "resources": "[ManagedAgentsResourceParams",
        "schedule": "ScheduleParams",
    }
    _never_null = (
        "agent",
        "environment_id",
        "initial_events",
        "name",
    )

    agent: DeploymentAgentParams | None = _UNSET
    """Another agent or version. An id means the version that is the newest now. It cannot be removed."""
    budget: BudgetLimitParam | BudgetLimit | Mapping[str, Any] | None = _UNSET
    """How much each new session may cost. Null removes the limit."""
    description: str | None = _UNSET
    """The new description. Null or an empty string removes it."""
    environment_id: str | None = _UNSET
    """Where new sessions run. It cannot be removed."""
    initial_events: Sequence[DeploymentInitialEventParams] | None = _UNSET
    """All of what each new session gets to begin with. It cannot be removed."""
    metadata: Mapping[str, str | None] | None = _UNSET
    """Pairs to add or replace; null as a value removes the key."""
    name: str | None = _UNSET
    """The new name. It cannot be removed."""
    resources: Sequence[ManagedAgentsResourceParams] | None = _UNSET
    """All of what the container of each new session gets. Null or an empty list removes it."""
    schedule: ScheduleParams | Mapping[str, Any] | None = _UNSET
    """The new schedule. Null removes it, so that sessions start by request only."""
    vault_ids: Sequence[str] | None = _UNSET
    """All vaults of new sessions. Null or an empty list removes them."""


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
