"""What Claude does in a channel while a guest of Slack is in it."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .claude_tag_guest_policy_allow import ClaudeTagGuestPolicyAllow
from .claude_tag_guest_policy_allow_param import ClaudeTagGuestPolicyAllowParam
from .claude_tag_guest_policy_channel_only import ClaudeTagGuestPolicyChannelOnly
from .claude_tag_guest_policy_channel_only_param import ClaudeTagGuestPolicyChannelOnlyParam
from .claude_tag_guest_policy_restrict import ClaudeTagGuestPolicyRestrict
from .claude_tag_guest_policy_restrict_param import ClaudeTagGuestPolicyRestrictParam

ClaudeTagGuestPolicyParam: TypeAlias = (
    ClaudeTagGuestPolicyAllowParam
    | ClaudeTagGuestPolicyAllow
    | Mapping[str, Any]
    | ClaudeTagGuestPolicyRestrictParam
    | ClaudeTagGuestPolicyRestrict
    | ClaudeTagGuestPolicyChannelOnlyParam
    | ClaudeTagGuestPolicyChannelOnly
)
