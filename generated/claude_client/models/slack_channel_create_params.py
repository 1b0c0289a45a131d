from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .claude_tag_settings_create_param import ClaudeTagSettingsCreateParam
    from .claude_tag_slack_channel_identifiers import ClaudeTagSlackChannelIdentifiers
    from .claude_tag_slack_channel_identifiers_param import ClaudeTagSlackChannelIdentifiersParam


@_model
class SlackChannelCreateParams(_BaseModel):
    """A channel to set up."""

    _nested = {
        "slack": "ClaudeTagSlackChannelIdentifiersParam",
        "settings": "ClaudeTagSettingsCreateParam",
    }
    _never_null = ("settings",)

    slack: ClaudeTagSlackChannelIdentifiersParam | ClaudeTagSlackChannelIdentifiers | Mapping[str, Any]
    """The channel, in a workspace of the organization."""
    settings: ClaudeTagSettingsCreateParam | Mapping[str, Any] | None = _UNSET
    """What the channel stores from then on, as for an update."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeTagSettingsCreateParam",
        "ClaudeTagSlackChannelIdentifiers",
        "ClaudeTagSlackChannelIdentifiersParam",
    )
