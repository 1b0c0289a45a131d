"""Whether the model may, must or must not call a tool."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ToolChoiceParam: TypeAlias = (
    models.ToolChoiceAutoParam
    | Mapping[str, Any]
    | models.ToolChoiceAnyParam
    | models.ToolChoiceToolParam
    | models.ToolChoiceNoneParam
)
