"""Which tool came. Ways to say so that are not listed here may come."""

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
