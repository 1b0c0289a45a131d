"""An agent of a roster, or the advisor."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .advisor import Advisor
from .agent_reference import AgentReference

MultiagentCoordinatorAgent: TypeAlias = AgentReference | Advisor | UnknownVariant
