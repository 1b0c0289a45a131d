"""An event for a session."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .system_message_event_params import SystemMessageEventParams
from .user_custom_tool_result_event_params import UserCustomToolResultEventParams
from .user_define_outcome_event_params import UserDefineOutcomeEventParams
from .user_interrupt_event_params import UserInterruptEventParams
from .user_message_event_params import UserMessageEventParams
from .user_tool_confirmation_event_params import UserToolConfirmationEventParams
from .user_tool_result_event_params import UserToolResultEventParams

SessionEventParams: TypeAlias = (
    UserMessageEventParams
    | Mapping[str, Any]
    | UserInterruptEventParams
    | UserToolConfirmationEventParams
    | UserCustomToolResultEventParams
    | UserDefineOutcomeEventParams
    | UserToolResultEventParams
    | SystemMessageEventParams
)
