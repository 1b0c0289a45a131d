"""Something that a dream reads."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .dream_memory_store_input import DreamMemoryStoreInput
from .dream_memory_store_input_param import DreamMemoryStoreInputParam
from .dream_sessions_input import DreamSessionsInput
from .dream_sessions_input_param import DreamSessionsInputParam

DreamInputParam: TypeAlias = (
    DreamMemoryStoreInputParam
    | DreamMemoryStoreInput
    | Mapping[str, Any]
    | DreamSessionsInputParam
    | DreamSessionsInput
)
