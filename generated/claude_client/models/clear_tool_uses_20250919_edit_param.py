from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .clear_tool_uses_20250919_edit_param_trigger import ClearToolUses20250919EditParamTrigger
    from .input_tokens_clear_at_least_param import InputTokensClearAtLeastParam
    from .tool_uses_keep_param import ToolUsesKeepParam


@_model
class ClearToolUses20250919EditParam(_BaseModel):
    """Clears the results of old tool uses, oldest first, when the prompt grows too long."""

    _nested = {
        "trigger": "ClearToolUses20250919EditParamTrigger",
        "keep": "ToolUsesKeepParam",
        "clear_at_least": "InputTokensClearAtLeastParam",
    }
    _never_null = (
        "trigger",
        "keep",
    )

    type: Literal["clear_tool_uses_20250919"] = "clear_tool_uses_20250919"
    trigger: ClearToolUses20250919EditParamTrigger | None = _UNSET
    """When to clear. The default is 100,000 input tokens."""
    keep: ToolUsesKeepParam | Mapping[str, Any] | None = _UNSET
    """What is not cleared."""
    clear_at_least: InputTokensClearAtLeastParam | Mapping[str, Any] | None = _UNSET
    """If fewer tokens than this can be cleared, nothing is cleared."""
    exclude_tools: Sequence[str] | None = _UNSET
    """Names of tools whose results are never cleared."""
    clear_tool_inputs: bool | Sequence[str] | None = _UNSET
    """Whether the inputs of cleared tool uses are cleared too, or the names of the tools for which they
    are."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClearToolUses20250919EditParamTrigger",
        "InputTokensClearAtLeastParam",
        "ToolUsesKeepParam",
    )
