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
    from .session_agent_update_param import SessionAgentUpdateParam


@_model
class SessionUpdateParams(_BaseModel):
    """Changes of a session. What is left out stays as it is."""

    _nested = {
        "agent": "SessionAgentUpdateParam",
        "budget": "BudgetLimitParam",
    }
    _never_null = (
        "agent",
        "vault_ids",
    )

    agent: SessionAgentUpdateParam | Mapping[str, Any] | None = _UNSET
    """Other tools or MCP servers of the agent. The session must not be running."""
    budget: BudgetLimitParam | BudgetLimit | Mapping[str, Any] | None = _UNSET
    """A new budget in place of the old one, above what the session has cost so far. Null removes it for
    good."""
    metadata: Mapping[str, str | None] | None = _UNSET
    """Pairs to add or replace; null as a value removes the key."""
    title: str | None = _UNSET
    """The new title. Null removes it."""
    vault_ids: Sequence[str] | None = _UNSET
    """Not possible yet. A request with it is refused."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BudgetLimit",
        "BudgetLimitParam",
        "SessionAgentUpdateParam",
    )
