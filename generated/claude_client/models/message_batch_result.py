"""What became of a request. Results of types that are not listed here may come."""

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
