"""The pages that were found, or the error."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from .web_search_result_block import WebSearchResultBlock
from .web_search_result_block_param import WebSearchResultBlockParam
from .web_search_tool_request_error_object_param import WebSearchToolRequestErrorObjectParam

WebSearchToolResultBlockParamContentParam: TypeAlias = (
    Sequence[WebSearchResultBlockParam | WebSearchResultBlock | Mapping[str, Any]]
    | WebSearchToolRequestErrorObjectParam
    | Mapping[str, Any]
)
