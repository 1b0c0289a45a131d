"""Why the cache could not be read in full. More types may be added."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .cache_miss_messages_changed import CacheMissMessagesChanged
from .cache_miss_model_changed import CacheMissModelChanged
from .cache_miss_previous_message_not_found import CacheMissPreviousMessageNotFound
from .cache_miss_system_changed import CacheMissSystemChanged
from .cache_miss_tools_changed import CacheMissToolsChanged
from .cache_miss_unavailable import CacheMissUnavailable

CacheMissReason: TypeAlias = (
    CacheMissModelChanged
    | CacheMissSystemChanged
    | CacheMissToolsChanged
    | CacheMissMessagesChanged
    | CacheMissPreviousMessageNotFound
    | CacheMissUnavailable
    | UnknownVariant
)
