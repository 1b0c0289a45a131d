from __future__ import annotations

from collections.abc import Sequence

from .._runtime.http.multipart import FileTypes
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class PluginCreateParams(_BaseModel):
    """The form that creates a plugin and its first version."""

    _renamed = {
        "files": "files[]",
    }
    _never_null = (
        "marketplace_id",
        "release_notes",
    )

    files: Sequence[FileTypes] | FileTypes
    """The files, each as one part whose `filename` is the path in the plugin, such as
    `skills/tides/SKILL.md`; or one archive, `.zip` or `.plugin`, that contains all of them. One file is
    the manifest, `.claude-plugin/plugin.json`, whose `name` has up to 64 lower-case letters, digits and
    hyphens. No other plugin of the marketplace has the same name."""
    marketplace_id: str | None = _UNSET
    """The marketplace of the plugin: one of the organization, whose `source` is `manual`. By default it is
    the library of the organization."""
    release_notes: str | None = _UNSET
    """What is new in this version, for the people who see its history in claude.ai."""
