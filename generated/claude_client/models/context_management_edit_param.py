"""One edit of the conversation."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ContextManagementEditParam: TypeAlias = (
    models.ClearToolUses20250919EditParam
    | Mapping[str, Any]
    | models.ClearThinking20251015EditParam
    | models.Compact20260112EditParam
)
