"""A part of the result of a tool."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .managed_agents_document_block import ManagedAgentsDocumentBlock
from .managed_agents_image_block import ManagedAgentsImageBlock
from .managed_agents_search_result_block import ManagedAgentsSearchResultBlock
from .managed_agents_text_block import ManagedAgentsTextBlock

ManagedAgentsToolResultBlock: TypeAlias = (
    ManagedAgentsTextBlock
    | ManagedAgentsImageBlock
    | ManagedAgentsDocumentBlock
    | ManagedAgentsSearchResultBlock
    | UnknownVariant
)
