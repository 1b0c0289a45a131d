"""An edit that was applied. More types may be added."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .clear_thinking_20251015_edit_response import ClearThinking20251015EditResponse
from .clear_tool_uses_20250919_edit_response import ClearToolUses20250919EditResponse

AppliedEdit: TypeAlias = (
    ClearToolUses20250919EditResponse | ClearThinking20251015EditResponse | UnknownVariant
)
