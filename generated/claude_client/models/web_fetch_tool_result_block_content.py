"""The page that was fetched, or the error."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .web_fetch_block import WebFetchBlock
from .web_fetch_tool_result_error_block import WebFetchToolResultErrorBlock

WebFetchToolResultBlockContent: TypeAlias = WebFetchToolResultErrorBlock | WebFetchBlock | UnknownVariant
