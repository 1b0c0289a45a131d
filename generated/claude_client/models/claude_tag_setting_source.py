"""Where the value of a setting comes from."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .claude_tag_default_setting_source import ClaudeTagDefaultSettingSource
from .claude_tag_slack_channel_setting_source import ClaudeTagSlackChannelSettingSource
from .claude_tag_slack_default_setting_source import ClaudeTagSlackDefaultSettingSource
from .claude_tag_slack_grid_channel_setting_source import ClaudeTagSlackGridChannelSettingSource
from .claude_tag_slack_parent_channel_setting_source import ClaudeTagSlackParentChannelSettingSource
from .claude_tag_slack_workspace_setting_source import ClaudeTagSlackWorkspaceSettingSource

ClaudeTagSettingSource: TypeAlias = (
    ClaudeTagSlackChannelSettingSource
    | ClaudeTagSlackWorkspaceSettingSource
    | ClaudeTagSlackParentChannelSettingSource
    | ClaudeTagSlackDefaultSettingSource
    | ClaudeTagDefaultSettingSource
    | ClaudeTagSlackGridChannelSettingSource
    | UnknownVariant
)
