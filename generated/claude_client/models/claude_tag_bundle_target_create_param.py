"""What to attach a bundle to."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .claude_tag_slack_channel_bundle_target_create_param import ClaudeTagSlackChannelBundleTargetCreateParam
from .claude_tag_slack_workspace_bundle_target_create_param import (
    ClaudeTagSlackWorkspaceBundleTargetCreateParam,
)

ClaudeTagBundleTargetCreateParam: TypeAlias = (
    ClaudeTagSlackChannelBundleTargetCreateParam
    | Mapping[str, Any]
    | ClaudeTagSlackWorkspaceBundleTargetCreateParam
)
