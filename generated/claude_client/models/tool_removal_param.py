"""The removed tool."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ToolRemovalParam: TypeAlias = (
    models.ToolChangeToolReferenceParam
    | Mapping[str, Any]
    | models.ToolChangeMCPToolReferenceParam
    | models.ToolChangeMCPToolsetReferenceParam
)
