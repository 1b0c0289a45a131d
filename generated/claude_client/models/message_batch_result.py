"""The outcome of a request. More types may be added."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

MessageBatchResult: TypeAlias = (
    models.MessageBatchSucceededResult
    | models.MessageBatchErroredResult
    | models.MessageBatchCanceledResult
    | models.MessageBatchExpiredResult
    | UnknownVariant
)
