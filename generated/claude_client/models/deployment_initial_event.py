"""Something that a session gets to begin with."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .deployment_system_message_event import DeploymentSystemMessageEvent
from .deployment_user_define_outcome_event import DeploymentUserDefineOutcomeEvent
from .deployment_user_message_event import DeploymentUserMessageEvent

DeploymentInitialEvent: TypeAlias = (
    DeploymentUserMessageEvent
    | DeploymentUserDefineOutcomeEvent
    | DeploymentSystemMessageEvent
    | UnknownVariant
)
