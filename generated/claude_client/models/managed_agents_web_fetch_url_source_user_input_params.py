"""Whether what the user wrote counts, as a word or an object."""

from typing import Literal, TypeAlias

from .managed_agents_web_fetch_url_source_user_input import ManagedAgentsWebFetchURLSourceUserInput
from .managed_agents_web_fetch_url_source_user_input_param import ManagedAgentsWebFetchURLSourceUserInputParam

ManagedAgentsWebFetchURLSourceUserInputParams: TypeAlias = (
    ManagedAgentsWebFetchURLSourceUserInputParam
    | ManagedAgentsWebFetchURLSourceUserInput
    | Literal["all", "none"]
)
