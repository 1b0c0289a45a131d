"""An edit that took place. Edits of types that are not listed here may come."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

AppliedEdit: TypeAlias = (
    models.ClearToolUses20250919EditResponse | models.ClearThinking20251015EditResponse | UnknownVariant
)
