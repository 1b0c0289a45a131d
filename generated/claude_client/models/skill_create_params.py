from __future__ import annotations

from collections.abc import Sequence

from .._runtime.http.multipart import FileTypes
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class SkillCreateParams(_BaseModel):
    """The form that creates a skill and its first version."""

    _renamed = {
        "files": "files[]",
    }

    files: Sequence[FileTypes] | FileTypes
    """The files, each as one part whose `filename` is the path. All files are in one top directory, with
    exactly one `SKILL.md` at its root. Together they are smaller than 30 MB uncompressed. One zip
    archive may replace them. The front matter of `SKILL.md` has a `name` (up to 64 lower-case letters,
    digits and hyphens, without `anthropic` or `claude`) and a `description` (1 to 1024 characters),
    both without XML tags."""
    display_name: str | None = _UNSET
    """A label for people, on one line. It need not be unique. The default is the name in `SKILL.md`."""
