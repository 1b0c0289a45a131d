"""Why a session or thread waits."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .session_budget_reached import SessionBudgetReached
from .session_end_turn import SessionEndTurn
from .session_refusal import SessionRefusal
from .session_requires_action import SessionRequiresAction
from .session_retries_exhausted import SessionRetriesExhausted

SessionStopReason: TypeAlias = (
    SessionEndTurn
    | SessionRequiresAction
    | SessionRetriesExhausted
    | SessionBudgetReached
    | SessionRefusal
    | UnknownVariant
)
