"""The state of the batch. `canceling` becomes `ended`. More states may be added."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageBatchProcessingStatus: TypeAlias = Literal["in_progress", "canceling", "ended"] | str
