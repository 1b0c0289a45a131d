from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .budget_limit import BudgetLimit
    from .outcome_evaluation_resource import OutcomeEvaluationResource
    from .session_agent import SessionAgent
    from .session_resource import SessionResource
    from .session_stats import SessionStats
    from .session_usage import SessionUsage


@_model
class Session(_BaseModel):
    """A conversation with an agent in an environment, with what it has done and used."""

    _nested = {
        "agent": "SessionAgent",
        "outcome_evaluations": "[OutcomeEvaluationResource",
        "resources": "[SessionResource",
        "stats": "SessionStats",
        "usage": "SessionUsage",
        "budget": "BudgetLimit",
    }
    _times = (
        "created_at",
        "updated_at",
        "archived_at",
    )

    id: str
    """Names the session; begins with `sesn_`."""
    agent: SessionAgent
    """The agent, as it was when the session began."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    environment_id: str
    """Where it runs."""
    metadata: dict[str, str]
    """Your own pairs."""
    outcome_evaluations: list[OutcomeEvaluationResource]
    """How each outcome was graded."""
    resources: list[SessionResource]
    """What its container got."""
    stats: SessionStats
    """How long it took."""
    status: Literal["rescheduling", "running", "idle", "terminated"] | str
    """What it does. `idle` waits for the client, `rescheduling` tries again after an error, `terminated`
    has ended for good."""
    type: Literal["session"] = "session"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    usage: SessionUsage
    """What it has used."""
    vault_ids: list[str]
    """The vaults whose credentials it can use."""
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    budget: BudgetLimit | None = _UNSET
    """How much the session may cost; null if there is no limit."""
    title: str | None = _UNSET
    """What people call it."""
    deployment_id: str | None = _UNSET
    """The deployment that started it; null if a request did."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BudgetLimit",
        "OutcomeEvaluationResource",
        "SessionAgent",
        "SessionResource",
        "SessionStats",
        "SessionUsage",
    )
