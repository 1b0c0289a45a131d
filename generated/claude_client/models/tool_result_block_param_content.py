"""A block of a tool result."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .browser_state_block_param import BrowserStateBlockParam
from .document_block import DocumentBlock
from .document_block_param import DocumentBlockParam
from .image_block_param import ImageBlockParam
from .search_result_block_param import SearchResultBlockParam
from .text_block import TextBlock
from .text_block_param import TextBlockParam
from .tool_reference_block import ToolReferenceBlock
from .tool_reference_block_param import ToolReferenceBlockParam

ToolResultBlockParamContent: TypeAlias = (
    TextBlockParam
    | TextBlock
    | Mapping[str, Any]
    | ImageBlockParam
    | SearchResultBlockParam
    | DocumentBlockParam
    | DocumentBlock
    | ToolReferenceBlockParam
    | ToolReferenceBlock
    | BrowserStateBlockParam
)
