"""The added tool."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ToolAdditionParam: TypeAlias = (
    models.ToolChangeToolReferenceParam
    | Mapping[str, Any]
    | models.ToolChangeMCPToolReferenceParam
    | models.ToolChangeMCPToolsetReferenceParam
    | models.ToolChangeToolDefinitionParam
    | models.ToolChangeToolDefinition
)
