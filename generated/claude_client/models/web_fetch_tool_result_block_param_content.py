"""The page that was fetched, or the error."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .web_fetch_block import WebFetchBlock
from .web_fetch_block_param import WebFetchBlockParam
from .web_fetch_tool_result_error_block import WebFetchToolResultErrorBlock
from .web_fetch_tool_result_error_block_param import WebFetchToolResultErrorBlockParam

WebFetchToolResultBlockParamContent: TypeAlias = (
    WebFetchToolResultErrorBlockParam
    | WebFetchToolResultErrorBlock
    | Mapping[str, Any]
    | WebFetchBlockParam
    | WebFetchBlock
)
