"""Whether what the user wrote counts."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .managed_agents_web_fetch_url_source_all import ManagedAgentsWebFetchURLSourceAll
from .managed_agents_web_fetch_url_source_none import ManagedAgentsWebFetchURLSourceNone

ManagedAgentsWebFetchURLSourceUserInput: TypeAlias = (
    ManagedAgentsWebFetchURLSourceAll | ManagedAgentsWebFetchURLSourceNone | UnknownVariant
)
