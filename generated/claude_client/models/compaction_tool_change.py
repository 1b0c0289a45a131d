"""A change of the tools on offer. Changes of types that are not listed here may come."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

CompactionToolChange: TypeAlias = (
    models.ResponseToolAdditionBlock | models.ResponseToolRemovalBlock | UnknownVariant
)
