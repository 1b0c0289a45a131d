"""Pages of lists. Iterating over a page continues into the pages after it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import AnthropicError, APIResponseValidationError, ClientStateError
from ..http.operation import Call, Paging, lasting
from ..models.decode import decoder
from ..models.model import BaseModel, _Method

if TYPE_CHECKING:
    from typing import Self

    import httpx

    from .sender import Sender

T = TypeVar("T")
PageT = TypeVar("PageT")

_WALKING = ("get_next_page", "iter_pages")


class _Page(BaseModel, Generic[T]):
    """One page: it has the properties of the JSON object, with decoded items."""

    __slots__ = ("_asked", "_call", "_client")

    if TYPE_CHECKING:
        data: list[T]
        _asked: frozenset[Any]
        _call: Call
        _client: Any

    def _next_call(self) -> Call | None:
        """Return the call for the next page, or None after the last one."""
        following = self.next_page_info()
        if following is None:
            return None
        call = self._call
        given, names = dict(call.extra_query or {}), call.operation.query
        if following.items() <= {**call.arguments, **given}.items() or _cursor(following) in self._asked:
            raise AnthropicError("the server repeated the cursor of an earlier page")
        known = {name: value for name, value in following.items() if name in names}
        # The caller's own cursor applies only to the first page.
        extra = {name: value for name, value in given.items() if name not in map(names.get, known)}
        extra.update((name, value) for name, value in following.items() if name not in known)
        return call._replace(arguments={**call.arguments, **known}, extra_query=extra or None)

    def _items(self) -> list[T]:
        paging = self._call.operation.paging
        found = self.__dict__.get(paging.items) if paging else None
        return found if isinstance(found, list) else []

    def has_next_page(self) -> bool:
        """Whether there is a page after this one."""
        return self.next_page_info() is not None

    def next_page_info(self) -> dict[str, str] | None:
        """Return the arguments that request the next page, or None after the last one."""
        raise NotImplementedError

    def _followed(self, page: Self) -> Self:
        """Give the next page the cursors of the pages before it. A repeated cursor raises."""
        page._asked = self._asked | {_cursor(self.next_page_info())}
        return page


def _cursor(following: dict[str, str] | None) -> tuple[tuple[str, str], ...]:
    return tuple((following or {}).items())


class _IdCursor(_Page[T]):
    """A page that uses `after_id` and `before_id`."""

    __slots__ = ()

    if TYPE_CHECKING:
        has_more: bool | None
        first_id: str | None
        last_id: str | None

    def next_page_info(self) -> dict[str, str] | None:
        if self.__dict__.get("has_more") is False or not self._items():
            return None
        backwards = bool(self._call.arguments.get("before_id"))
        cursor = self.__dict__.get("first_id" if backwards else "last_id")
        return (
            {"before_id" if backwards else "after_id": cursor} if isinstance(cursor, str) and cursor else None
        )


class _PageToken(_Page[T]):
    """A page that uses `page` and `next_page`. It can be empty although there is a next page."""

    __slots__ = ()

    if TYPE_CHECKING:
        next_page: str | None

    def next_page_info(self) -> dict[str, str] | None:
        if self.__dict__.get("has_more") is False:
            return None
        token = self.__dict__.get("next_page")
        if isinstance(token, str) and token:
            return {"page": token}
        # A beta header can select the older form of the list, which pages by ids.
        last = self.__dict__.get("last_id")
        if self.__dict__.get("has_more") is True and isinstance(last, str) and last and self._items():
            return {"after_id": last}
        return None


for _class, _names in ((_IdCursor, ("has_more", "first_id", "last_id")), (_PageToken, ("next_page",))):
    for _name in _names:
        setattr(_class, _name, None)


class _Sync(_Page[T]):
    __slots__ = ()

    def get_next_page(self) -> Self:
        """Return the next page.

        Raises `ClientStateError` if this is the last page, `AnthropicError` if the request fails.
        """
        call = self._next_call()
        if call is None:
            raise ClientStateError("there is no next page; ask has_next_page() first")
        return self._followed(self._client.run(call, "parsed"))

    def iter_pages(self) -> Iterator[Self]:
        """Iterate over this page and all pages after it. Raises `AnthropicError` if a request fails."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page._items()


class _Async(_Page[T]):
    __slots__ = ()

    async def get_next_page(self) -> Self:
        """Return the next page.

        Raises `ClientStateError` if this is the last page, `AnthropicError` if the request fails.
        """
        call = self._next_call()
        if call is None:
            raise ClientStateError("there is no next page; ask has_next_page() first")
        return self._followed(await self._client.run(call, "parsed"))

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Iterate over this page and all pages after it. Raises `AnthropicError` if a request fails."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page._items():
                yield item


class SyncPage(_Sync[T], _IdCursor[T]):
    """One page of a list. Iterate over it for its items and those of all later pages."""

    __slots__ = ()


class AsyncPage(_Async[T], _IdCursor[T]):
    """One page of a list. Use `async for` for its items and those of all later pages."""

    __slots__ = ()


class SyncPageCursor(_Sync[T], _PageToken[T]):
    """One page of a list. Iterate over it for its items and those of all later pages."""

    __slots__ = ()


class AsyncPageCursor(_Async[T], _PageToken[T]):
    """One page of a list. Use `async for` for its items and those of all later pages."""

    __slots__ = ()


# A property of the page with one of these names must not hide the method.
_kinds: tuple[type[Any], ...] = (_Page, _IdCursor, _PageToken, _Sync, _Async)
for _kind in _kinds:
    for _name in ("_next_call", "_items", "_followed", "has_next_page", "next_page_info", *_WALKING):
        if _name in vars(_kind):
            setattr(_kind, _name, _Method(vars(_kind)[_name]))


def page(client: Sender, call: Call, paging: Paging, value: dict[str, Any], response: httpx.Response) -> Any:
    """Build the page of a list operation's response.

    Raises `APIResponseValidationError` if the response has no list of items.
    """
    if not isinstance(value.get(paging.items), list):
        raise APIResponseValidationError(
            response, value, message=f"The server responded with a page that has no list `{paging.items}`"
        )
    if call.operation.result is not None:
        value[paging.items] = decoder("[" + call.operation.result)(value[paging.items])
    cls: Any
    if client._asynchronous:
        cls = AsyncPage if paging.style == "id-cursor" else AsyncPageCursor
    else:
        cls = SyncPage if paging.style == "id-cursor" else SyncPageCursor
    found = cls.__new__(cls)
    found.__dict__ = value
    found._call = call
    found._client = client
    found._asked = frozenset()
    return found


class AsyncPaginator(Generic[T, PageT]):
    """Returned by asynchronous list methods: await it for the first page, or iterate over all items."""

    def __init__(self, client: Sender, call: Call, form: str) -> None:
        self._client = client
        self._call = lasting(call)
        self._form = form

    def __await__(self) -> Generator[Any, None, PageT]:
        running: Awaitable[PageT] = self._client.run(self._call, self._form)
        return running.__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        first: Any = await self
        async for item in first:
            yield item
