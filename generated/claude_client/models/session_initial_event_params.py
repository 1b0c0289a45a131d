"""Something that a session gets to begin with."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .user_define_outcome_event_params import UserDefineOutcomeEventParams
from .user_message_event_params import UserMessageEventParams

SessionInitialEventParams: TypeAlias = (
    UserMessageEventParams | Mapping[str, Any] | UserDefineOutcomeEventParams
)
