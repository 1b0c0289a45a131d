from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .claude_tag_guest_policy import ClaudeTagGuestPolicy
    from .claude_tag_reply_mode import ClaudeTagReplyMode


@_model
class ClaudeTagSettings(_BaseModel):
    """Settings of Claude Tag. Null says that a setting is not stored, and so inherited; with
    `include_inherited`, that no level sets it."""

    _nested = {
        "guest_policy": "ClaudeTagGuestPolicy",
        "reply_mode": "ClaudeTagReplyMode",
    }

    enabled: bool | None = _UNSET
    """Whether Claude is on. What is nearest counts. With `include_inherited` it is never null."""
    environment_id: str | None = _UNSET
    """Where sessions run, an environment (`env_…`) or a pool of runners (`ccpool_…`). What is nearest
    counts."""
    guest_policy: ClaudeTagGuestPolicy | None = _UNSET
    """What Claude does while a guest of Slack is in a channel. What is nearest counts. With
    `include_inherited` it is never null."""
    instructions: str | None = _UNSET
    """The instructions for Claude. With `include_inherited` it is the text of all levels, the widest
    first."""
    model: str | None = _UNSET
    """The model, or a line of models. What is nearest counts; if it is null, Claude uses the default model
    of the product."""
    reply_mode: ClaudeTagReplyMode | None = _UNSET
    """How Claude takes part in a channel. Only a channel has it, and it is not inherited. If it is null,
    what people chose in Slack counts, or else `automatic`."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeTagGuestPolicy",
        "ClaudeTagReplyMode",
    )
