"""A change of the available tools. More types may be added."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

CompactionToolChange: TypeAlias = (
    models.ResponseToolAdditionBlock | models.ResponseToolRemovalBlock | UnknownVariant
)
