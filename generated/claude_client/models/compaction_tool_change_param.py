"""A change of the available tools."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

CompactionToolChangeParam: TypeAlias = (
    models.RequestToolAdditionBlockParam | Mapping[str, Any] | models.RequestToolRemovalBlockParam
)
