"""The clients: what there is to call hangs on them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from . import __version__
from ._runtime.client import AsyncAPIClient, SyncClient

if TYPE_CHECKING:
    from .api.messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .api.models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )


class Client(SyncClient):
    """Calls the API.

    The credential is `api_key` or `auth_token`, else the environment's `ANTHROPIC_API_KEY` or
    `ANTHROPIC_AUTH_TOKEN`; the address is `base_url`, else `ANTHROPIC_BASE_URL`, else the API's own.
    """

    _default_base_url = "https://api.anthropic.com"
    _default_version = "2023-06-01"
    _package_version = __version__

    @cached_property
    def messages(self) -> Messages:
        from .api.messages import Messages

        return Messages(self)

    @cached_property
    def models(self) -> Models:
        from .api.models import Models

        return Models(self)

    @cached_property
    def with_raw_response(self) -> ClientWithRawResponse:
        """The same resources; what their methods return has the HTTP response, and the result in `parse()`."""
        return ClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClientWithStreamingResponse:
        """The same resources; their methods are context managers that read the body as you ask for it."""
        return ClientWithStreamingResponse(self)


class ClientWithRawResponse:
    """The resources of a client with the HTTP response around their results."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        from .api.messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._client.messages)

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        from .api.models import ModelsWithRawResponse

        return ModelsWithRawResponse(self._client.models)


class ClientWithStreamingResponse:
    """The resources of a client with the HTTP response around their results."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        from .api.messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._client.messages)

    @cached_property
    def models(self) -> ModelsWithStreamingResponse:
        from .api.models import ModelsWithStreamingResponse

        return ModelsWithStreamingResponse(self._client.models)


class AsyncClient(AsyncAPIClient):
    """Calls the API without blocking the event loop.

    The credential is `api_key` or `auth_token`, else the environment's `ANTHROPIC_API_KEY` or
    `ANTHROPIC_AUTH_TOKEN`; the address is `base_url`, else `ANTHROPIC_BASE_URL`, else the API's own.
    """

    _default_base_url = "https://api.anthropic.com"
    _default_version = "2023-06-01"
    _package_version = __version__

    @cached_property
    def messages(self) -> AsyncMessages:
        from .api.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def models(self) -> AsyncModels:
        from .api.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def with_raw_response(self) -> AsyncClientWithRawResponse:
        """The same resources; what their methods return has the HTTP response, and the result in `parse()`."""
        return AsyncClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClientWithStreamingResponse:
        """The same resources; their methods are context managers that read the body as you ask for it."""
        return AsyncClientWithStreamingResponse(self)


class AsyncClientWithRawResponse:
    """The resources of a client with the HTTP response around their results."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        from .api.messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._client.messages)

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        from .api.models import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self._client.models)


class AsyncClientWithStreamingResponse:
    """The resources of a client with the HTTP response around their results."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        from .api.messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._client.messages)

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        from .api.models import AsyncModelsWithStreamingResponse

        return AsyncModelsWithStreamingResponse(self._client.models)
