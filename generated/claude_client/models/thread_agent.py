"""The agent of a thread."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .advisor import Advisor
from .inline_agent import InlineAgent
from .session_thread_agent import SessionThreadAgent

ThreadAgent: TypeAlias = SessionThreadAgent | Advisor | InlineAgent | UnknownVariant
