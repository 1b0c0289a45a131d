"""The state of the batch. `canceling` becomes `ended`. More states may be added."""

from typing import Literal, TypeAlias

MessageBatchProcessingStatus: TypeAlias = Literal["in_progress", "canceling", "ended"] | str
