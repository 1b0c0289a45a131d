"""What a bundle is attached to."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .claude_tag_slack_channel_bundle_target import ClaudeTagSlackChannelBundleTarget
from .claude_tag_slack_workspace_bundle_target import ClaudeTagSlackWorkspaceBundleTarget

ClaudeTagBundleTarget: TypeAlias = (
    ClaudeTagSlackChannelBundleTarget | ClaudeTagSlackWorkspaceBundleTarget | UnknownVariant
)
