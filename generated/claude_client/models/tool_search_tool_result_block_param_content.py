"""The tools that were found, or the error."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .tool_search_tool_result_error_param import ToolSearchToolResultErrorParam
from .tool_search_tool_search_result_block import ToolSearchToolSearchResultBlock
from .tool_search_tool_search_result_block_param import ToolSearchToolSearchResultBlockParam

ToolSearchToolResultBlockParamContent: TypeAlias = (
    ToolSearchToolResultErrorParam
    | Mapping[str, Any]
    | ToolSearchToolSearchResultBlockParam
    | ToolSearchToolSearchResultBlock
)
