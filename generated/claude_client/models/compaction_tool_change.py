"""A change of the available tools. More types may be added."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .response_tool_addition_block import ResponseToolAdditionBlock
from .response_tool_removal_block import ResponseToolRemovalBlock

CompactionToolChange: TypeAlias = ResponseToolAdditionBlock | ResponseToolRemovalBlock | UnknownVariant
