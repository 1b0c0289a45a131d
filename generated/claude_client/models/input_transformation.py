"""What the API did to a block on the way to the model, or would have done. Entries of types that are not
listed here may come."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

InputTransformation: TypeAlias = (
    models.ThinkingDroppedInputTransformation
    | models.ThinkingMismatchAllowedInputTransformation
    | UnknownVariant
)
