"""A skill of an agent."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .anthropic_skill import AnthropicSkill
from .custom_skill import CustomSkill

AgentSkill: TypeAlias = AnthropicSkill | CustomSkill | UnknownVariant
