"""The outcome of a request. More types may be added."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .message_batch_canceled_result import MessageBatchCanceledResult
from .message_batch_errored_result import MessageBatchErroredResult
from .message_batch_expired_result import MessageBatchExpiredResult
from .message_batch_succeeded_result import MessageBatchSucceededResult

MessageBatchResult: TypeAlias = (
    MessageBatchSucceededResult
    | MessageBatchErroredResult
    | MessageBatchCanceledResult
    | MessageBatchExpiredResult
    | UnknownVariant
)
