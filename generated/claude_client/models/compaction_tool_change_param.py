"""A change of the tools on offer."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

CompactionToolChangeParam: TypeAlias = (
    models.RequestToolAdditionBlockParam | Mapping[str, Any] | models.RequestToolRemovalBlockParam
)
