"""A skill of an agent, by the provider or your own."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .anthropic_skill_params import AnthropicSkillParams
from .custom_skill_params import CustomSkillParams

AgentSkillParams: TypeAlias = AnthropicSkillParams | Mapping[str, Any] | CustomSkillParams
