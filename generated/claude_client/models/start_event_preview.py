"""The event that a preview is about."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .agent_message_preview import AgentMessagePreview
from .agent_thinking_preview import AgentThinkingPreview

StartEventPreview: TypeAlias = AgentMessagePreview | AgentThinkingPreview | UnknownVariant
