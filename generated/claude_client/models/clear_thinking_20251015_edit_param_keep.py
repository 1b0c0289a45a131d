from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ClearThinking20251015EditParamKeep: TypeAlias = (
    models.ThinkingTurnsParam | Mapping[str, Any] | models.AllThinkingTurnsParam
)
