"""Whether what the user wrote counts."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .managed_agents_web_fetch_url_source_all import ManagedAgentsWebFetchURLSourceAll
from .managed_agents_web_fetch_url_source_all_param import ManagedAgentsWebFetchURLSourceAllParam
from .managed_agents_web_fetch_url_source_none import ManagedAgentsWebFetchURLSourceNone
from .managed_agents_web_fetch_url_source_none_param import ManagedAgentsWebFetchURLSourceNoneParam

ManagedAgentsWebFetchURLSourceUserInputParam: TypeAlias = (
    ManagedAgentsWebFetchURLSourceAllParam
    | ManagedAgentsWebFetchURLSourceAll
    | Mapping[str, Any]
    | ManagedAgentsWebFetchURLSourceNoneParam
    | ManagedAgentsWebFetchURLSourceNone
)
