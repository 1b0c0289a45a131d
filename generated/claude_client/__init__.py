"""An unofficial client for the Claude API, generated from a description of it.

Everything is loaded when it is first used.
"""

from typing import TYPE_CHECKING

from ._runtime.lazy import exports

if TYPE_CHECKING:
    from httpx import Timeout as Timeout

    from . import types as types
    from ._runtime.config import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from ._runtime.config import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from ._runtime.message_stream import AsyncMessageStream as AsyncMessageStream
    from ._runtime.message_stream import AsyncMessageStreamManager as AsyncMessageStreamManager
    from ._runtime.message_stream import MessageStream as MessageStream
    from ._runtime.message_stream import MessageStreamManager as MessageStreamManager
    from ._runtime.model import Model as Model
    from ._runtime.model import UnknownVariant as UnknownVariant
    from ._runtime.multipart import FileTypes as FileTypes
    from ._runtime.pages import AsyncPage as AsyncPage
    from ._runtime.pages import AsyncPageCursor as AsyncPageCursor
    from ._runtime.pages import AsyncPaginator as AsyncPaginator
    from ._runtime.pages import SyncPage as SyncPage
    from ._runtime.pages import SyncPageCursor as SyncPageCursor
    from ._runtime.response import APIResponse as APIResponse
    from ._runtime.response import AsyncAPIResponse as AsyncAPIResponse
    from ._runtime.response import AsyncBinaryAPIResponse as AsyncBinaryAPIResponse
    from ._runtime.response import BinaryAPIResponse as BinaryAPIResponse
    from ._runtime.sentinels import NOT_GIVEN as NOT_GIVEN
    from ._runtime.sentinels import NOT_GIVEN as not_given
    from ._runtime.sentinels import NOT_GIVEN as omit
    from ._runtime.sentinels import NotGiven as NotGiven
    from ._runtime.sentinels import NotGiven as Omit
    from ._runtime.stream_events import CitationEvent as CitationEvent
    from ._runtime.stream_events import ContentBlockStopEvent as ContentBlockStopEvent
    from ._runtime.stream_events import InputJsonEvent as InputJsonEvent
    from ._runtime.stream_events import MessageStopEvent as MessageStopEvent
    from ._runtime.stream_events import SignatureEvent as SignatureEvent
    from ._runtime.stream_events import TextEvent as TextEvent
    from ._runtime.stream_events import ThinkingEvent as ThinkingEvent
    from ._runtime.streaming import AsyncStream as AsyncStream
    from ._runtime.streaming import Stream as Stream
    from ._runtime.uploads import async_files_from_dir as async_files_from_dir
    from ._runtime.uploads import files_from_dir as files_from_dir
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
else:
    __getattr__ = exports(
        __name__,
        {
            "DEFAULT_MAX_RETRIES": "._runtime.config",
            "DEFAULT_TIMEOUT": "._runtime.config",
            "AsyncMessageStream": "._runtime.message_stream",
            "AsyncMessageStreamManager": "._runtime.message_stream",
            "MessageStream": "._runtime.message_stream",
            "MessageStreamManager": "._runtime.message_stream",
            "Model": "._runtime.model",
            "UnknownVariant": "._runtime.model",
            "FileTypes": "._runtime.multipart",
            "AsyncPage": "._runtime.pages",
            "AsyncPageCursor": "._runtime.pages",
            "AsyncPaginator": "._runtime.pages",
            "SyncPage": "._runtime.pages",
            "SyncPageCursor": "._runtime.pages",
            "APIResponse": "._runtime.response",
            "AsyncAPIResponse": "._runtime.response",
            "AsyncBinaryAPIResponse": "._runtime.response",
            "BinaryAPIResponse": "._runtime.response",
            "NOT_GIVEN": "._runtime.sentinels",
            "NotGiven": "._runtime.sentinels",
            "CitationEvent": "._runtime.stream_events",
            "ContentBlockStopEvent": "._runtime.stream_events",
            "InputJsonEvent": "._runtime.stream_events",
            "MessageStopEvent": "._runtime.stream_events",
            "SignatureEvent": "._runtime.stream_events",
            "TextEvent": "._runtime.stream_events",
            "ThinkingEvent": "._runtime.stream_events",
            "AsyncStream": "._runtime.streaming",
            "Stream": "._runtime.streaming",
            "async_files_from_dir": "._runtime.uploads",
            "files_from_dir": "._runtime.uploads",
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
            "Omit": "._runtime.sentinels:NotGiven",
            "Timeout": "httpx",
            "models": ".models:",
            "not_given": "._runtime.sentinels:NOT_GIVEN",
            "omit": "._runtime.sentinels:NOT_GIVEN",
            "types": ".types:",
        },
    )

__version__ = "0.1.0"

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "MessageStream",
    "MessageStreamManager",
    "Model",
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
    "Omit",
    "Timeout",
    "__version__",
    "not_given",
    "omit",
    "types",
]
