"""Who made the call: the model itself, or code that it ran."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .direct_caller import DirectCaller
from .direct_caller_param import DirectCallerParam
from .server_tool_caller import ServerToolCaller
from .server_tool_caller_20260120 import ServerToolCaller20260120
from .server_tool_caller_20260120_param import ServerToolCaller20260120Param
from .server_tool_caller_param import ServerToolCallerParam

CallerParam: TypeAlias = (
    DirectCallerParam
    | DirectCaller
    | Mapping[str, Any]
    | ServerToolCallerParam
    | ServerToolCaller
    | ServerToolCaller20260120Param
    | ServerToolCaller20260120
)
