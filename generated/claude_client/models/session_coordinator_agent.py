"""An agent of a roster, or the advisor."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .advisor import Advisor
from .session_thread_agent import SessionThreadAgent

SessionCoordinatorAgent: TypeAlias = SessionThreadAgent | Advisor | UnknownVariant
