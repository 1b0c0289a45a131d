from collections.abc import Mapping
from typing import Any, TypeAlias

from .all_thinking_turns_param import AllThinkingTurnsParam
from .thinking_turns_param import ThinkingTurnsParam

ClearThinking20251015EditParamKeep: TypeAlias = ThinkingTurnsParam | Mapping[str, Any] | AllThinkingTurnsParam
