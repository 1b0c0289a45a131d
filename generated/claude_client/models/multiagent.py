"""How an agent works with others."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .multiagent_20261001 import Multiagent20261001
from .multiagent_coordinator import MultiagentCoordinator

Multiagent: TypeAlias = MultiagentCoordinator | Multiagent20261001 | UnknownVariant
