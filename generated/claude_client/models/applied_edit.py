"""An edit that was applied. More types may be added."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

AppliedEdit: TypeAlias = (
    models.ClearToolUses20250919EditResponse | models.ClearThinking20251015EditResponse | UnknownVariant
)
