from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .claude_tag_guest_policy import ClaudeTagGuestPolicy
    from .claude_tag_guest_policy_param import ClaudeTagGuestPolicyParam
    from .claude_tag_reply_mode import ClaudeTagReplyMode
    from .claude_tag_reply_mode_param import ClaudeTagReplyModeParam


@_model
class ClaudeTagSettingsCreateParam(_BaseModel):
    """Settings of a channel that is set up. What is left out is not set, and null clears."""

    _nested = {
        "guest_policy": "ClaudeTagGuestPolicyParam",
        "reply_mode": "ClaudeTagReplyModeParam",
    }

    enabled: bool | None = _UNSET
    """Whether Claude is on. True on a channel counts more than false on its workspace."""
    environment_id: str | None = _UNSET
    """Where sessions run: an active environment of the organization (`env_…`), or a pool of runners of its
    own that every member can use (`ccpool_…`)."""
    guest_policy: ClaudeTagGuestPolicyParam | ClaudeTagGuestPolicy | None = _UNSET
    """What Claude does while a guest of Slack is in a channel."""
    instructions: str | None = _UNSET
    """What to tell Claude, at most 8,192 characters without white space around them. Blank text clears it
    as null does."""
    model: str | None = _UNSET
    """The model, or a line of models, that the organization can use with Claude Tag."""
    reply_mode: ClaudeTagReplyModeParam | ClaudeTagReplyMode | None = _UNSET
    """How Claude takes part in a channel. A workspace has none. Once it is set it can change, but null is
    refused; send `automatic` instead."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeTagGuestPolicy",
        "ClaudeTagGuestPolicyParam",
        "ClaudeTagReplyMode",
        "ClaudeTagReplyModeParam",
    )
