"""A block of a system turn."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .request_tool_addition_block_param import RequestToolAdditionBlockParam
from .request_tool_removal_block_param import RequestToolRemovalBlockParam
from .text_block import TextBlock
from .text_block_param import TextBlockParam

SystemContentBlockParam: TypeAlias = (
    TextBlockParam
    | TextBlock
    | Mapping[str, Any]
    | RequestToolAdditionBlockParam
    | RequestToolRemovalBlockParam
)
