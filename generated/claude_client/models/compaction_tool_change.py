"""A change of the tools on offer. Changes of types that are not listed here may come."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .response_tool_addition_block import ResponseToolAdditionBlock
from .response_tool_removal_block import ResponseToolRemovalBlock

CompactionToolChange: TypeAlias = ResponseToolAdditionBlock | ResponseToolRemovalBlock | UnknownVariant
