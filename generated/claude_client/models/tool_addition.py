"""The added tool. More types may be added."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

ToolAddition: TypeAlias = (
    models.ResponseToolChangeToolReference
    | models.ResponseToolChangeMCPToolReference
    | models.ResponseToolChangeMCPToolsetReference
    | models.ToolChangeToolDefinition
    | UnknownVariant
)
