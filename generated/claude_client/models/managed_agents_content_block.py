"""A part of a message."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .managed_agents_document_block import ManagedAgentsDocumentBlock
from .managed_agents_image_block import ManagedAgentsImageBlock
from .managed_agents_redacted_block import ManagedAgentsRedactedBlock
from .managed_agents_text_block import ManagedAgentsTextBlock

ManagedAgentsContentBlock: TypeAlias = (
    ManagedAgentsTextBlock
    | ManagedAgentsImageBlock
    | ManagedAgentsDocumentBlock
    | ManagedAgentsRedactedBlock
    | UnknownVariant
)
