from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MemoryPrefix(_BaseModel):
    """A directory in a list of depth 1. It is not stored and has no id."""

    path: str
    """The path of the directory, with a `/` at the end. As `path_prefix`, it lists what is in it."""
    type: Literal["memory_prefix"] = "memory_prefix"
