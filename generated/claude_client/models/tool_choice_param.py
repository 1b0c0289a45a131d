"""Whether the model may, must or must not call a tool."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .tool_choice_any_param import ToolChoiceAnyParam
from .tool_choice_auto_param import ToolChoiceAutoParam
from .tool_choice_none_param import ToolChoiceNoneParam
from .tool_choice_tool_param import ToolChoiceToolParam

ToolChoiceParam: TypeAlias = (
    ToolChoiceAutoParam | Mapping[str, Any] | ToolChoiceAnyParam | ToolChoiceToolParam | ToolChoiceNoneParam
)
