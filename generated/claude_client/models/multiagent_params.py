"""How an agent works with others."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .multiagent_20261001_params import Multiagent20261001Params
from .multiagent_coordinator_params import MultiagentCoordinatorParams

MultiagentParams: TypeAlias = MultiagentCoordinatorParams | Mapping[str, Any] | Multiagent20261001Params
