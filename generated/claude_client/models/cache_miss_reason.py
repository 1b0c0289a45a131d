"""Why the cache could not be read in full. More types may be added."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

CacheMissReason: TypeAlias = (
    models.CacheMissModelChanged
    | models.CacheMissSystemChanged
    | models.CacheMissToolsChanged
    | models.CacheMissMessagesChanged
    | models.CacheMissPreviousMessageNotFound
    | models.CacheMissUnavailable
    | UnknownVariant
)
