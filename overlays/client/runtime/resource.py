"""Base classes of `client.messages` and the other resources."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from .http.operation import Call
from .response.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContext,
    ResponseContext,
)

if TYPE_CHECKING:
    from typing import Self

    from .async_client import AsyncAPIClient
    from .response.pages import AsyncPaginator
    from .sync_client import SyncClient

P = ParamSpec("P")
T = TypeVar("T")


class SyncResource:
    """A group of methods on one client."""

    def __init__(self, client: SyncClient, form: str = "parsed") -> None:
        self._client = client
        self._form = form

    def _in_form(self, form: str) -> Self:
        return type(self)(self._client, form)

    def _run(self, call: Call) -> Any:
        return self._client.run(call, self._form)


class AsyncResource:
    """A group of methods on one client."""

    def __init__(self, client: AsyncAPIClient, form: str = "parsed") -> None:
        self._client = client
        self._form = form

    def _in_form(self, form: str) -> Self:
        return type(self)(self._client, form)

    async def _run(self, call: Call) -> Any:
        return await self._client.run(call, self._form)

    def _pages(self, call: Call) -> AsyncPaginator[Any, Any]:
        from .response.pages import AsyncPaginator

        return AsyncPaginator(self._client, call, self._form)


def raw(method: Callable[P, T]) -> Callable[P, APIResponse[T]]:
    """Return a method of a resource in raw form, with its type."""
    return cast("Callable[P, APIResponse[T]]", method)


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[AsyncAPIResponse[T]]]:
    """Return a method of a resource in raw form, with its type."""
    return cast("Callable[P, Awaitable[AsyncAPIResponse[T]]]", method)


def streamed(method: Callable[P, T]) -> Callable[P, ResponseContext[APIResponse[T]]]:
    """Return a method of a resource in streaming form, as a context manager."""

    def enter(*args: P.args, **kwargs: P.kwargs) -> ResponseContext[APIResponse[T]]:
        return ResponseContext(lambda: cast("APIResponse[T]", method(*args, **kwargs)))

    return enter


def async_streamed(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AsyncResponseContext[AsyncAPIResponse[T]]]:
    """Return a method of a resource in streaming form, as a context manager."""

    def enter(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContext[AsyncAPIResponse[T]]:
        return AsyncResponseContext(lambda: method(*args, **kwargs))

    return enter
