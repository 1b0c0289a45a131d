"""The tools that were found, or the error."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

ToolSearchToolResultBlockContent: TypeAlias = (
    models.ToolSearchToolResultErrorObject | models.ToolSearchToolSearchResultBlock | UnknownVariant
)
