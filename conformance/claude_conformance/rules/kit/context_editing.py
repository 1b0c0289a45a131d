"""The beta value and the edit of context editing."""

from __future__ import annotations

CONTEXT = "context-management-2025-06-27"
EDIT = "clear_tool_uses_20250919"
