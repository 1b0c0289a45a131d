"""The usage of one iteration. More types may be added."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .advisor_message_iteration_usage import AdvisorMessageIterationUsage
from .compaction_iteration_usage import CompactionIterationUsage
from .fallback_message_iteration_usage import FallbackMessageIterationUsage
from .message_iteration_usage import MessageIterationUsage

IterationUsage: TypeAlias = (
    MessageIterationUsage
    | CompactionIterationUsage
    | AdvisorMessageIterationUsage
    | FallbackMessageIterationUsage
    | UnknownVariant
)
