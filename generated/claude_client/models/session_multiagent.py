"""How the agent of a session works with others, with the whole agents."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .session_multiagent_20261001 import SessionMultiagent20261001
from .session_multiagent_coordinator import SessionMultiagentCoordinator

SessionMultiagent: TypeAlias = SessionMultiagentCoordinator | SessionMultiagent20261001 | UnknownVariant
