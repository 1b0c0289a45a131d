from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class FileScope(_Model):
    """What a file belongs to."""

    type: Literal["session"] = "session"
    id: str
    """The id of the session."""
