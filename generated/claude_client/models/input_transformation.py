"""What the API did to a block before the model saw it, or would have done. More types may be added."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .thinking_dropped_input_transformation import ThinkingDroppedInputTransformation
from .thinking_mismatch_allowed_input_transformation import ThinkingMismatchAllowedInputTransformation

InputTransformation: TypeAlias = (
    ThinkingDroppedInputTransformation | ThinkingMismatchAllowedInputTransformation | UnknownVariant
)
