"""A block of a system turn."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

SystemContentBlockParam: TypeAlias = (
    models.TextBlockParam
    | models.TextBlock
    | Mapping[str, Any]
    | models.RequestToolAdditionBlockParam
    | models.RequestToolRemovalBlockParam
)
