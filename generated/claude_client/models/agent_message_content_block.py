"""A part of a message of the agent."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .managed_agents_redacted_block import ManagedAgentsRedactedBlock
from .managed_agents_text_block import ManagedAgentsTextBlock

AgentMessageContentBlock: TypeAlias = ManagedAgentsTextBlock | ManagedAgentsRedactedBlock | UnknownVariant
