"""Who made the call: the model itself, or code that it ran. More types may be added."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .direct_caller import DirectCaller
from .server_tool_caller import ServerToolCaller
from .server_tool_caller_20260120 import ServerToolCaller20260120

Caller: TypeAlias = DirectCaller | ServerToolCaller | ServerToolCaller20260120 | UnknownVariant
