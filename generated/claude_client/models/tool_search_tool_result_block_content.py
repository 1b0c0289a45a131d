"""The tools that were found, or the error."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .tool_search_tool_result_error_object import ToolSearchToolResultErrorObject
from .tool_search_tool_search_result_block import ToolSearchToolSearchResultBlock

ToolSearchToolResultBlockContent: TypeAlias = (
    ToolSearchToolResultErrorObject | ToolSearchToolSearchResultBlock | UnknownVariant
)
