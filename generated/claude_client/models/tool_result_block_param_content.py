"""A block of a tool result."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ToolResultBlockParamContent: TypeAlias = (
    models.TextBlockParam
    | models.TextBlock
    | Mapping[str, Any]
    | models.ImageBlockParam
    | models.SearchResultBlockParam
    | models.DocumentBlockParam
    | models.DocumentBlock
    | models.ToolReferenceBlockParam
    | models.ToolReferenceBlock
    | models.BrowserStateBlockParam
)
