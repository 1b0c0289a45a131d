"""The agent of a deployment: its id, or an object with a version."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .agent_params import AgentParams

DeploymentAgentParams: TypeAlias = str | AgentParams | Mapping[str, Any]
