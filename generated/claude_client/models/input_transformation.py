"""What the API did to a block before the model saw it, or would have done. More types may be added."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

InputTransformation: TypeAlias = (
    models.ThinkingDroppedInputTransformation
    | models.ThinkingMismatchAllowedInputTransformation
    | UnknownVariant
)
