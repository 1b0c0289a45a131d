"""Where the batch stands. `canceling` leads to `ended`. More may be added."""

from typing import Literal, TypeAlias

MessageBatchProcessingStatus: TypeAlias = Literal["in_progress", "canceling", "ended"] | str
