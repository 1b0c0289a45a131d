"""The pages that were found, or the error."""

from typing import TypeAlias

from .web_search_result_block import WebSearchResultBlock
from .web_search_tool_result_error_object import WebSearchToolResultErrorObject

WebSearchToolResultBlockContent: TypeAlias = WebSearchToolResultErrorObject | list[WebSearchResultBlock]
