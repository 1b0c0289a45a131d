from __future__ import annotations

from collections.abc import Sequence

from .._runtime.http.multipart import FileTypes
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class PluginVersionCreateParams(_BaseModel):
    """The form that creates a version of a plugin."""

    _renamed = {
        "files": "files[]",
    }
    _never_null = ("release_notes",)

    files: Sequence[FileTypes] | FileTypes
    """All files of the version, as for a new plugin. The manifest has the name of the plugin."""
    release_notes: str | None = _UNSET
    """What is new in this version, for the people who see its history in claude.ai."""
