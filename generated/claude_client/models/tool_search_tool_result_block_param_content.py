"""The tools that were found, or the error."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ToolSearchToolResultBlockParamContent: TypeAlias = (
    models.ToolSearchToolResultErrorParam
    | Mapping[str, Any]
    | models.ToolSearchToolSearchResultBlockParam
    | models.ToolSearchToolSearchResultBlock
)
