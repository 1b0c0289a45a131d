"""Which tools' results count, as a word or an object."""

from typing import Literal, TypeAlias

from .managed_agents_web_fetch_url_source_tool_filter import ManagedAgentsWebFetchURLSourceToolFilter
from .managed_agents_web_fetch_url_source_tool_filter_param import (
    ManagedAgentsWebFetchURLSourceToolFilterParam,
)

ManagedAgentsWebFetchURLSourceToolFilterParams: TypeAlias = (
    ManagedAgentsWebFetchURLSourceToolFilterParam
    | ManagedAgentsWebFetchURLSourceToolFilter
    | Literal["all", "none"]
)
