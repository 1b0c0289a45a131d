"""The model of an agent: its name, or an object with settings. Responses always have the object."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .agent_model import AgentModel
from .model_config_params import ModelConfigParams

AgentModelParams: TypeAlias = AgentModel | ModelConfigParams | Mapping[str, Any]
