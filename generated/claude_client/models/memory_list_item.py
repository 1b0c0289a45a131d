"""A memory, or a directory in place of the memories in it."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .memory import Memory
from .memory_prefix import MemoryPrefix

MemoryListItem: TypeAlias = Memory | MemoryPrefix | UnknownVariant
