"""How Claude takes part in a channel."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .claude_tag_reply_mode_always_awake import ClaudeTagReplyModeAlwaysAwake
from .claude_tag_reply_mode_automatic import ClaudeTagReplyModeAutomatic
from .claude_tag_reply_mode_mention_only import ClaudeTagReplyModeMentionOnly
from .claude_tag_reply_mode_thread import ClaudeTagReplyModeThread

ClaudeTagReplyMode: TypeAlias = (
    ClaudeTagReplyModeAutomatic
    | ClaudeTagReplyModeMentionOnly
    | ClaudeTagReplyModeAlwaysAwake
    | ClaudeTagReplyModeThread
    | UnknownVariant
)
