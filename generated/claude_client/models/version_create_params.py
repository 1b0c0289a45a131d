from __future__ import annotations

from collections.abc import Sequence

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.multipart import FileTypes


@_model
class VersionCreateParams(_Model):
    """The form that makes a version. It is a whole snapshot, and bears the skill's name."""

    _renamed = {
        "files": "files[]",
    }

    files: Sequence[FileTypes] | FileTypes
    """The files, as for a new skill. The `name` in `SKILL.md` stays the same."""
