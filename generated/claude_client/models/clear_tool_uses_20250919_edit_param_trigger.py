"""When to clear. The default is 100,000 input tokens."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ClearToolUses20250919EditParamTrigger: TypeAlias = (
    models.InputTokensTriggerParam | Mapping[str, Any] | models.ToolUsesTriggerParam
)
