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
    from .managed_agents_resource_params import ManagedAgentsResourceParams
    from .session_agent_params import SessionAgentParams
    from .session_initial_event_params import SessionInitialEventParams


@_model
class SessionCreateParams(_BaseModel):
    """A new session."""

    _nested = {
        "agent": "SessionAgentParams",
        "budget": "BudgetLimitParam",
        "initial_events": "[SessionInitialEventParams",
        "resources": "[ManagedAgentsResourceParams",
    }
    _never_null = (
        "budget",
        "initial_events",
        "metadata",
        "resources",
        "vault_ids",
    )

    agent: SessionAgentParams
    """The agent: its id, or an object with a version or other parts."""
    environment_id: str
    """Where the session runs."""
    budget: BudgetLimitParam | BudgetLimit | Mapping[str, Any] | None = _UNSET
    """How much the session may cost. Each model that it can use needs a list price. Without a budget there
    is no limit, and a budget cannot be added later."""
    initial_events: Sequence[SessionInitialEventParams] | None = _UNSET
    """What the session gets to begin with. If it gets anything, it runs at once."""
    metadata: Mapping[str, str] | None = _UNSET
    """Up to 16 pairs of your own."""
    resources: Sequence[ManagedAgentsResourceParams] | None = _UNSET
    """What the container gets: files, repositories and up to 8 memory stores. A self-hosted environment
    gets memory stores only."""
    title: str | None = _UNSET
    """What people call the session."""
    vault_ids: Sequence[str] | None = _UNSET
    """The vaults whose credentials the session can use. The first one that fits is used."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BudgetLimit",
        "BudgetLimitParam",
        "ManagedAgentsResourceParams",
        "SessionAgentParams",
        "SessionInitialEventParams",
    )
