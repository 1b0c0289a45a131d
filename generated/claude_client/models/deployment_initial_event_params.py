"""Something that a session gets to begin with."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .system_message_event_params import SystemMessageEventParams
from .user_define_outcome_event_params import UserDefineOutcomeEventParams
from .user_message_event_params import UserMessageEventParams

DeploymentInitialEventParams: TypeAlias = (
    UserMessageEventParams | Mapping[str, Any] | UserDefineOutcomeEventParams | SystemMessageEventParams
)
