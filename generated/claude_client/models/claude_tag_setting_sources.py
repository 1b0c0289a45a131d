from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .claude_tag_setting_source import ClaudeTagSettingSource


@_model
class ClaudeTagSettingSources(_BaseModel):
    """Where each setting comes from: the object itself, or null if it stores none. With
    `include_inherited`, where its value is inherited from, or `default`."""

    _nested = {
        "instructions": "[ClaudeTagSettingSource",
        "enabled": "ClaudeTagSettingSource",
        "environment_id": "ClaudeTagSettingSource",
        "guest_policy": "ClaudeTagSettingSource",
        "model": "ClaudeTagSettingSource",
        "reply_mode": "ClaudeTagSettingSource",
    }

    instructions: list[ClaudeTagSettingSource]
    """Each level that adds to `instructions`, the widest first."""
    enabled: ClaudeTagSettingSource | None = _UNSET
    """Where `enabled` comes from."""
    environment_id: ClaudeTagSettingSource | None = _UNSET
    """Where `environment_id` comes from."""
    guest_policy: ClaudeTagSettingSource | None = _UNSET
    """Where `guest_policy` comes from."""
    model: ClaudeTagSettingSource | None = _UNSET
    """Where `model` comes from."""
    reply_mode: ClaudeTagSettingSource | None = _UNSET
    """Where `reply_mode` comes from."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeTagSettingSource",
    )
