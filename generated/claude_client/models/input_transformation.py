"""What the API did to a block on the way to the model, or would have done. Entries of types that are not
listed here may come."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .thinking_dropped_input_transformation import ThinkingDroppedInputTransformation
from .thinking_mismatch_allowed_input_transformation import ThinkingMismatchAllowedInputTransformation

InputTransformation: TypeAlias = (
    ThinkingDroppedInputTransformation | ThinkingMismatchAllowedInputTransformation | UnknownVariant
)
