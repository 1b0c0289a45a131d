"""Who made the call: the model itself, or code that it ran."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

CallerParam: TypeAlias = (
    models.DirectCallerParam
    | models.DirectCaller
    | Mapping[str, Any]
    | models.ServerToolCallerParam
    | models.ServerToolCaller
    | models.ServerToolCaller20260120Param
    | models.ServerToolCaller20260120
)
