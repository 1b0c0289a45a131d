"""Something that a dream reads."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .dream_memory_store_input import DreamMemoryStoreInput
from .dream_sessions_input import DreamSessionsInput

DreamInput: TypeAlias = DreamMemoryStoreInput | DreamSessionsInput | UnknownVariant
