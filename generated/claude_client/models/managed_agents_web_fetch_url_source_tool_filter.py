"""Which tools' results count."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .managed_agents_web_fetch_url_source_all import ManagedAgentsWebFetchURLSourceAll
from .managed_agents_web_fetch_url_source_except import ManagedAgentsWebFetchURLSourceExcept
from .managed_agents_web_fetch_url_source_none import ManagedAgentsWebFetchURLSourceNone
from .managed_agents_web_fetch_url_source_only import ManagedAgentsWebFetchURLSourceOnly

ManagedAgentsWebFetchURLSourceToolFilter: TypeAlias = (
    ManagedAgentsWebFetchURLSourceAll
    | ManagedAgentsWebFetchURLSourceNone
    | ManagedAgentsWebFetchURLSourceOnly
    | ManagedAgentsWebFetchURLSourceExcept
    | UnknownVariant
)
