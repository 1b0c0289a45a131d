from __future__ import annotations

from collections.abc import Sequence

from .._runtime.http.multipart import FileTypes
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class VersionCreateParams(_BaseModel):
    """The form that creates a version. It is a complete snapshot, and has the skill's name."""

    _renamed = {
        "files": "files[]",
    }

    files: Sequence[FileTypes] | FileTypes
    """The files, as for a new skill. The `name` in `SKILL.md` stays the same."""
