"""Which tools' results count."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .managed_agents_web_fetch_url_source_all import ManagedAgentsWebFetchURLSourceAll
from .managed_agents_web_fetch_url_source_all_param import ManagedAgentsWebFetchURLSourceAllParam
from .managed_agents_web_fetch_url_source_except import ManagedAgentsWebFetchURLSourceExcept
from .managed_agents_web_fetch_url_source_except_param import ManagedAgentsWebFetchURLSourceExceptParam
from .managed_agents_web_fetch_url_source_none import ManagedAgentsWebFetchURLSourceNone
from .managed_agents_web_fetch_url_source_none_param import ManagedAgentsWebFetchURLSourceNoneParam
from .managed_agents_web_fetch_url_source_only import ManagedAgentsWebFetchURLSourceOnly
from .managed_agents_web_fetch_url_source_only_param import ManagedAgentsWebFetchURLSourceOnlyParam

ManagedAgentsWebFetchURLSourceToolFilterParam: TypeAlias = (
    ManagedAgentsWebFetchURLSourceAllParam
    | ManagedAgentsWebFetchURLSourceAll
    | Mapping[str, Any]
    | ManagedAgentsWebFetchURLSourceNoneParam
    | ManagedAgentsWebFetchURLSourceNone
    | ManagedAgentsWebFetchURLSourceOnlyParam
    | ManagedAgentsWebFetchURLSourceOnly
    | ManagedAgentsWebFetchURLSourceExceptParam
    | ManagedAgentsWebFetchURLSourceExcept
)
