from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MemoryCreateParams(_BaseModel):
    """A new memory."""

    content: str | None
    """The text of the memory, at most 102,400 bytes in UTF-8. It can be empty."""
    path: str
    """Where the memory is in its store. No two memories of a store have the same path; case counts. There
    are 1 to 20 segments, each after a `/`, none of them `.` or `..`. A path is in Unicode normal form
    C, has no control or format characters, and takes at most 1,024 bytes."""
