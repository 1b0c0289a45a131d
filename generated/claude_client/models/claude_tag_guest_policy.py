"""What Claude does in a channel while a guest of Slack is in it."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .claude_tag_guest_policy_allow import ClaudeTagGuestPolicyAllow
from .claude_tag_guest_policy_channel_only import ClaudeTagGuestPolicyChannelOnly
from .claude_tag_guest_policy_restrict import ClaudeTagGuestPolicyRestrict

ClaudeTagGuestPolicy: TypeAlias = (
    ClaudeTagGuestPolicyAllow
    | ClaudeTagGuestPolicyRestrict
    | ClaudeTagGuestPolicyChannelOnly
    | UnknownVariant
)
