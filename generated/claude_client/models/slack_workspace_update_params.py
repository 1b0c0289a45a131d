from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .claude_tag_settings_update_param import ClaudeTagSettingsUpdateParam


@_model
class SlackWorkspaceUpdateParams(_BaseModel):
    """Changes of a workspace."""

    _nested = {
        "settings": "ClaudeTagSettingsUpdateParam",
    }

    settings: ClaudeTagSettingsUpdateParam | Mapping[str, Any]


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeTagSettingsUpdateParam",
    )
