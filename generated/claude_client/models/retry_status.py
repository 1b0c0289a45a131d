"""Whether the session tries again."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .retry_status_exhausted import RetryStatusExhausted
from .retry_status_retrying import RetryStatusRetrying
from .retry_status_terminal import RetryStatusTerminal

RetryStatus: TypeAlias = RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
