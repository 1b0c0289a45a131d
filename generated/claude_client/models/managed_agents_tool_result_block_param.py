"""A part of the result of a tool."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .managed_agents_document_block import ManagedAgentsDocumentBlock
from .managed_agents_document_block_param import ManagedAgentsDocumentBlockParam
from .managed_agents_image_block import ManagedAgentsImageBlock
from .managed_agents_image_block_param import ManagedAgentsImageBlockParam
from .managed_agents_search_result_block import ManagedAgentsSearchResultBlock
from .managed_agents_search_result_block_param import ManagedAgentsSearchResultBlockParam
from .managed_agents_text_block import ManagedAgentsTextBlock
from .managed_agents_text_block_param import ManagedAgentsTextBlockParam

ManagedAgentsToolResultBlockParam: TypeAlias = (
    ManagedAgentsTextBlockParam
    | ManagedAgentsTextBlock
    | Mapping[str, Any]
    | ManagedAgentsImageBlockParam
    | ManagedAgentsImageBlock
    | ManagedAgentsDocumentBlockParam
    | ManagedAgentsDocumentBlock
    | ManagedAgentsSearchResultBlockParam
    | ManagedAgentsSearchResultBlock
)
