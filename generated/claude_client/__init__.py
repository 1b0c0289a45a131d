"""An unofficial client for the Claude API, generated from a description of it.

Every name is imported when it is first used.
"""

from typing import TYPE_CHECKING

from ._runtime.models.lazy import exports
from ._version import __version__

if TYPE_CHECKING:
    from httpx import Timeout as Timeout

    from . import types as types
    from ._runtime.http.config import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from ._runtime.http.config import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from ._runtime.http.multipart import FileTypes as FileTypes
    from ._runtime.http.uploads import async_files_from_dir as async_files_from_dir
    from ._runtime.http.uploads import files_from_dir as files_from_dir
    from ._runtime.models.model import BaseModel as BaseModel
    from ._runtime.models.model import UnknownVariant as UnknownVariant
    from ._runtime.models.sentinels import NOT_GIVEN as NOT_GIVEN
    from ._runtime.models.sentinels import NOT_GIVEN as not_given
    from ._runtime.models.sentinels import NOT_GIVEN as omit
    from ._runtime.models.sentinels import NotGiven as NotGiven
    from ._runtime.models.sentinels import NotGiven as Omit
    from ._runtime.response.pages import AsyncPage as AsyncPage
    from ._runtime.response.pages import AsyncPageCursor as AsyncPageCursor
    from ._runtime.response.pages import AsyncPaginator as AsyncPaginator
    from ._runtime.response.pages import SyncPage as SyncPage
    from ._runtime.response.pages import SyncPageCursor as SyncPageCursor
    from ._runtime.response.response import APIResponse as APIResponse
    from ._runtime.response.response import AsyncAPIResponse as AsyncAPIResponse
    from ._runtime.response.response import AsyncBinaryAPIResponse as AsyncBinaryAPIResponse
    from ._runtime.response.response import BinaryAPIResponse as BinaryAPIResponse
    from ._runtime.streams.message_stream import AsyncMessageStream as AsyncMessageStream
    from ._runtime.streams.message_stream import AsyncMessageStreamManager as AsyncMessageStreamManager
    from ._runtime.streams.message_stream import MessageStream as MessageStream
    from ._runtime.streams.message_stream import MessageStreamManager as MessageStreamManager
    from ._runtime.streams.stream_events import CitationEvent as CitationEvent
    from ._runtime.streams.stream_events import ContentBlockStopEvent as ContentBlockStopEvent
    from ._runtime.streams.stream_events import InputJsonEvent as InputJsonEvent
    from ._runtime.streams.stream_events import MessageStopEvent as MessageStopEvent
    from ._runtime.streams.stream_events import SignatureEvent as SignatureEvent
    from ._runtime.streams.stream_events import TextEvent as TextEvent
    from ._runtime.streams.stream_events import ThinkingEvent as ThinkingEvent
    from ._runtime.streams.streaming import AsyncStream as AsyncStream
    from ._runtime.streams.streaming import Stream as Stream
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .errors import AnthropicError as AnthropicError
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIResponseValidationError as APIResponseValidationError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ClientClosedRequestError as ClientClosedRequestError
    from .errors import ClientStateError as ClientStateError
    from .errors import ConflictError as ConflictError
    from .errors import ContentTooLargeError as ContentTooLargeError
    from .errors import DeadlineExceededError as DeadlineExceededError
    from .errors import GatewayTimeoutError as GatewayTimeoutError
    from .errors import HTTPNotImplementedError as HTTPNotImplementedError
    from .errors import InternalServerError as InternalServerError
    from .errors import InvalidArgumentError as InvalidArgumentError
    from .errors import NotFoundError as NotFoundError
    from .errors import OverloadedError as OverloadedError
    from .errors import PaymentRequiredError as PaymentRequiredError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import PreconditionFailedError as PreconditionFailedError
    from .errors import RateLimitError as RateLimitError
    from .errors import RequestHeaderFieldsTooLargeError as RequestHeaderFieldsTooLargeError
    from .errors import RequestTimeoutError as RequestTimeoutError
    from .errors import RequestTooLargeError as RequestTooLargeError
    from .errors import ServiceUnavailableError as ServiceUnavailableError
    from .errors import ToolInputError as ToolInputError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WebhookVerificationError as WebhookVerificationError
else:
    __getattr__ = exports(
        __name__,
        {
            "DEFAULT_MAX_RETRIES": "._runtime.http.config",
            "DEFAULT_TIMEOUT": "._runtime.http.config",
            "AsyncMessageStream": "._runtime.streams.message_stream",
            "AsyncMessageStreamManager": "._runtime.streams.message_stream",
            "MessageStream": "._runtime.streams.message_stream",
            "MessageStreamManager": "._runtime.streams.message_stream",
            "BaseModel": "._runtime.models.model",
            "UnknownVariant": "._runtime.models.model",
            "FileTypes": "._runtime.http.multipart",
            "AsyncPage": "._runtime.response.pages",
            "AsyncPageCursor": "._runtime.response.pages",
            "AsyncPaginator": "._runtime.response.pages",
            "SyncPage": "._runtime.response.pages",
            "SyncPageCursor": "._runtime.response.pages",
            "APIResponse": "._runtime.response.response",
            "AsyncAPIResponse": "._runtime.response.response",
            "AsyncBinaryAPIResponse": "._runtime.response.response",
            "BinaryAPIResponse": "._runtime.response.response",
            "NOT_GIVEN": "._runtime.models.sentinels",
            "NotGiven": "._runtime.models.sentinels",
            "CitationEvent": "._runtime.streams.stream_events",
            "ContentBlockStopEvent": "._runtime.streams.stream_events",
            "InputJsonEvent": "._runtime.streams.stream_events",
            "MessageStopEvent": "._runtime.streams.stream_events",
            "SignatureEvent": "._runtime.streams.stream_events",
            "TextEvent": "._runtime.streams.stream_events",
            "ThinkingEvent": "._runtime.streams.stream_events",
            "AsyncStream": "._runtime.streams.streaming",
            "Stream": "._runtime.streams.streaming",
            "async_files_from_dir": "._runtime.http.uploads",
            "files_from_dir": "._runtime.http.uploads",
            "AsyncClient": ".client",
            "Client": ".client",
            "AnthropicError": ".errors",
            "APIConnectionError": ".errors",
            "APIError": ".errors",
            "APIResponseValidationError": ".errors",
            "APIStatusError": ".errors",
            "APITimeoutError": ".errors",
            "AuthenticationError": ".errors",
            "BadRequestError": ".errors",
            "ClientClosedRequestError": ".errors",
            "ClientStateError": ".errors",
            "ConflictError": ".errors",
            "ContentTooLargeError": ".errors",
            "DeadlineExceededError": ".errors",
            "GatewayTimeoutError": ".errors",
            "HTTPNotImplementedError": ".errors",
            "InternalServerError": ".errors",
            "InvalidArgumentError": ".errors",
            "NotFoundError": ".errors",
            "OverloadedError": ".errors",
            "PaymentRequiredError": ".errors",
            "PermissionDeniedError": ".errors",
            "PreconditionFailedError": ".errors",
            "RateLimitError": ".errors",
            "RequestHeaderFieldsTooLargeError": ".errors",
            "RequestTimeoutError": ".errors",
            "RequestTooLargeError": ".errors",
            "ServiceUnavailableError": ".errors",
            "ToolInputError": ".errors",
            "UnprocessableEntityError": ".errors",
            "WebhookVerificationError": ".errors",
            "Omit": "._runtime.models.sentinels:NotGiven",
            "Timeout": "httpx",
            "models": ".models:",
            "not_given": "._runtime.models.sentinels:NOT_GIVEN",
            "omit": "._runtime.models.sentinels:NOT_GIVEN",
            "types": ".types:",
        },
    )

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "MessageStream",
    "MessageStreamManager",
    "BaseModel",
    "UnknownVariant",
    "FileTypes",
    "AsyncPage",
    "AsyncPageCursor",
    "AsyncPaginator",
    "SyncPage",
    "SyncPageCursor",
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "BinaryAPIResponse",
    "NOT_GIVEN",
    "NotGiven",
    "CitationEvent",
    "ContentBlockStopEvent",
    "InputJsonEvent",
    "MessageStopEvent",
    "SignatureEvent",
    "TextEvent",
    "ThinkingEvent",
    "AsyncStream",
    "Stream",
    "async_files_from_dir",
    "files_from_dir",
    "AsyncClient",
    "Client",
    "AnthropicError",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedRequestError",
    "ClientStateError",
    "ConflictError",
    "ContentTooLargeError",
    "DeadlineExceededError",
    "GatewayTimeoutError",
    "HTTPNotImplementedError",
    "InternalServerError",
    "InvalidArgumentError",
    "NotFoundError",
    "OverloadedError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "RequestHeaderFieldsTooLargeError",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "ServiceUnavailableError",
    "ToolInputError",
    "UnprocessableEntityError",
    "WebhookVerificationError",
    "Omit",
    "Timeout",
    "__version__",
    "not_given",
    "omit",
    "types",
]
