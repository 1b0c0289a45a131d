"""When to clear. The default is 100,000 input tokens."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .input_tokens_trigger_param import InputTokensTriggerParam
from .tool_uses_trigger_param import ToolUsesTriggerParam

ClearToolUses20250919EditParamTrigger: TypeAlias = (
    InputTokensTriggerParam | Mapping[str, Any] | ToolUsesTriggerParam
)
