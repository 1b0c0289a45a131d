"""How Claude takes part in a channel."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .claude_tag_reply_mode_always_awake import ClaudeTagReplyModeAlwaysAwake
from .claude_tag_reply_mode_always_awake_param import ClaudeTagReplyModeAlwaysAwakeParam
from .claude_tag_reply_mode_automatic import ClaudeTagReplyModeAutomatic
from .claude_tag_reply_mode_automatic_param import ClaudeTagReplyModeAutomaticParam
from .claude_tag_reply_mode_mention_only import ClaudeTagReplyModeMentionOnly
from .claude_tag_reply_mode_mention_only_param import ClaudeTagReplyModeMentionOnlyParam
from .claude_tag_reply_mode_thread import ClaudeTagReplyModeThread
from .claude_tag_reply_mode_thread_param import ClaudeTagReplyModeThreadParam

ClaudeTagReplyModeParam: TypeAlias = (
    ClaudeTagReplyModeAutomaticParam
    | ClaudeTagReplyModeAutomatic
    | Mapping[str, Any]
    | ClaudeTagReplyModeMentionOnlyParam
    | ClaudeTagReplyModeMentionOnly
    | ClaudeTagReplyModeAlwaysAwakeParam
    | ClaudeTagReplyModeAlwaysAwake
    | ClaudeTagReplyModeThreadParam
    | ClaudeTagReplyModeThread
)
