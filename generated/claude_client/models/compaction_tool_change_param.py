"""A change of the available tools."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .request_tool_addition_block_param import RequestToolAdditionBlockParam
from .request_tool_removal_block_param import RequestToolRemovalBlockParam

CompactionToolChangeParam: TypeAlias = (
    RequestToolAdditionBlockParam | Mapping[str, Any] | RequestToolRemovalBlockParam
)
