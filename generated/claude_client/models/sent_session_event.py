"""An event that the client sent, as the session has it."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .system_message_event import SystemMessageEvent
from .user_custom_tool_result_event import UserCustomToolResultEvent
from .user_define_outcome_event import UserDefineOutcomeEvent
from .user_interrupt_event import UserInterruptEvent
from .user_message_event import UserMessageEvent
from .user_tool_confirmation_event import UserToolConfirmationEvent
from .user_tool_result_event import UserToolResultEvent

SentSessionEvent: TypeAlias = (
    UserMessageEvent
    | UserInterruptEvent
    | UserToolConfirmationEvent
    | UserCustomToolResultEvent
    | UserDefineOutcomeEvent
    | UserToolResultEvent
    | SystemMessageEvent
    | UnknownVariant
)
