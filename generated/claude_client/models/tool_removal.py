"""Which tool went. Ways to say so that are not listed here may come."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

ToolRemoval: TypeAlias = (
    models.ResponseToolChangeToolReference
    | models.ResponseToolChangeMCPToolReference
    | models.ResponseToolChangeMCPToolsetReference
    | UnknownVariant
)
