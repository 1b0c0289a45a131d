"""What one round consumed. Rounds of types that are not listed here may come."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

IterationUsage: TypeAlias = (
    models.MessageIterationUsage
    | models.CompactionIterationUsage
    | models.AdvisorMessageIterationUsage
    | models.FallbackMessageIterationUsage
    | UnknownVariant
)
