from __future__ import annotations

from collections.abc import Sequence

from .._runtime.http.multipart import FileTypes
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class SkillCreateParams(_BaseModel):
    """The form that makes a skill together with its first version."""

    _renamed = {
        "files": "files[]",
    }

    files: Sequence[FileTypes] | FileTypes
    """The files, one part each; the part's `filename` is the path. All lie in one top directory, with
    exactly one `SKILL.md` at its root, and together are less than 30 MB uncompressed. One zip archive
    may stand for all. The front matter of `SKILL.md` has a `name` (up to 64 lower-case letters, digits
    and hyphens, without `anthropic` or `claude`) and a `description` (1 to 1024 characters), both
    without XML tags."""
    display_name: str | None = _UNSET
    """A label of one line for people; need not be unique. The name in `SKILL.md` if left out."""
