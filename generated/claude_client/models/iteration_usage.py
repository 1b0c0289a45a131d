"""The usage of one iteration. More types may be added."""

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
