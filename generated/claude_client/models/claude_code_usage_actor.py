"""Who used Claude Code."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .claude_code_api_actor import ClaudeCodeAPIActor
from .claude_code_user_actor import ClaudeCodeUserActor

ClaudeCodeUsageActor: TypeAlias = ClaudeCodeUserActor | ClaudeCodeAPIActor | UnknownVariant
