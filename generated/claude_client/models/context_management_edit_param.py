"""One edit of the conversation."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .clear_thinking_20251015_edit_param import ClearThinking20251015EditParam
from .clear_tool_uses_20250919_edit_param import ClearToolUses20250919EditParam
from .compact_20260112_edit_param import Compact20260112EditParam

ContextManagementEditParam: TypeAlias = (
    ClearToolUses20250919EditParam
    | Mapping[str, Any]
    | ClearThinking20251015EditParam
    | Compact20260112EditParam
)
