"""A part of a message."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .managed_agents_document_block import ManagedAgentsDocumentBlock
from .managed_agents_document_block_param import ManagedAgentsDocumentBlockParam
from .managed_agents_image_block import ManagedAgentsImageBlock
from .managed_agents_image_block_param import ManagedAgentsImageBlockParam
from .managed_agents_redacted_block import ManagedAgentsRedactedBlock
from .managed_agents_redacted_block_param import ManagedAgentsRedactedBlockParam
from .managed_agents_text_block import ManagedAgentsTextBlock
from .managed_agents_text_block_param import ManagedAgentsTextBlockParam

ManagedAgentsContentBlockParam: TypeAlias = (
    ManagedAgentsTextBlockParam
    | ManagedAgentsTextBlock
    | Mapping[str, Any]
    | ManagedAgentsImageBlockParam
    | ManagedAgentsImageBlock
    | ManagedAgentsDocumentBlockParam
    | ManagedAgentsDocumentBlock
    | ManagedAgentsRedactedBlockParam
    | ManagedAgentsRedactedBlock
)
