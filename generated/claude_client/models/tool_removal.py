"""The removed tool. More types may be added."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

ToolRemoval: TypeAlias = (
    models.ResponseToolChangeToolReference
    | models.ResponseToolChangeMCPToolReference
    | models.ResponseToolChangeMCPToolsetReference
    | UnknownVariant
)
