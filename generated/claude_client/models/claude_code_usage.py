from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .claude_code_model_usage import ClaudeCodeModelUsage
    from .claude_code_usage_actor import ClaudeCodeUsageActor
    from .claude_code_usage_core_metrics import ClaudeCodeUsageCoreMetrics
    from .claude_code_usage_tool_actions import ClaudeCodeUsageToolActions


@_model
class ClaudeCodeUsage(_BaseModel):
    """What a user or an API key did with Claude Code on a day."""

    _nested = {
        "actor": "ClaudeCodeUsageActor",
        "core_metrics": "ClaudeCodeUsageCoreMetrics",
        "model_breakdown": "[ClaudeCodeModelUsage",
        "tool_actions": "ClaudeCodeUsageToolActions",
    }
    _times = ("date",)

    actor: ClaudeCodeUsageActor
    """Who it was."""
    core_metrics: ClaudeCodeUsageCoreMetrics
    """Sessions, lines, commits and pull requests."""
    customer_type: Literal["api", "subscription"] | str
    """How the usage is paid for."""
    date: datetime
    """Midnight at which the day begins in UTC, as an RFC 3339 time."""
    model_breakdown: list[ClaudeCodeModelUsage]
    """Tokens and costs by model."""
    organization_id: str
    """The organization."""
    terminal_type: str
    """The terminal or editor, such as `vscode`."""
    tool_actions: ClaudeCodeUsageToolActions
    """What users accepted and rejected, by tool."""
    subscription_type: str | None = _UNSET
    """The kind of subscription; null without one."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeCodeModelUsage",
        "ClaudeCodeUsageActor",
        "ClaudeCodeUsageCoreMetrics",
        "ClaudeCodeUsageToolActions",
    )
