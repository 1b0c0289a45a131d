"""Lists come in pages; iterating over a page goes on into the pages after it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import AnthropicError, APIResponseValidationError, ClientStateError
from ..http.operation import Call, lasting
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
    """One page: its members are those of the JSON object, the items are decoded."""

    __slots__ = ("_asked", "_call", "_client")

    if TYPE_CHECKING:
        data: list[T]
        _asked: frozenset[Any]
        _call: Call
        _client: Any

    def _next_call(self) -> Call | None:
        """The request for the next page, None after the last one."""
        if not self._items():
            return None
        following = self.next_page_info()
        if following is None:
            return None
        call = self._call
        given, names = dict(call.extra_query or {}), call.operation.query
        if following.items() <= {**call.arguments, **given}.items() or _cursor(following) in self._asked:
            raise AnthropicError("the server gave the cursor of a page for a page after it")
        known = {name: value for name, value in following.items() if name in names}
        # The place where the caller let the list begin is not that of the next page.
        extra = {name: value for name, value in given.items() if name not in map(names.get, known)}
        extra.update((name, value) for name, value in following.items() if name not in known)
        return call._replace(arguments={**call.arguments, **known}, extra_query=extra or None)

    def _items(self) -> list[T]:
        paging = self._call.operation.paging
        found = self.__dict__.get(paging.items) if paging else None
        return found if isinstance(found, list) else []

    def has_next_page(self) -> bool:
        """Whether there is one after this."""
        return bool(self._items()) and self.next_page_info() is not None

    def next_page_info(self) -> dict[str, str] | None:
        """The arguments that ask for the next page."""
        raise NotImplementedError

    def _followed(self, page: Self) -> Self:
        """The next page, which knows the cursors of those before: one that comes again would never end."""
        page._asked = self._asked | {_cursor(self.next_page_info())}
        return page


def _cursor(following: dict[str, str] | None) -> tuple[tuple[str, str], ...]:
    return tuple((following or {}).items())


class _IdCursor(_Page[T]):
    """A page of `after_id` and `before_id`."""

    __slots__ = ()

    if TYPE_CHECKING:
        has_more: bool | None
        first_id: str | None
        last_id: str | None

    def next_page_info(self) -> dict[str, str] | None:
        if self.__dict__.get("has_more") is False:
            return None
        backwards = bool(self._call.arguments.get("before_id"))
        cursor = self.__dict__.get("first_id" if backwards else "last_id")
        return (
            {"before_id" if backwards else "after_id": cursor} if isinstance(cursor, str) and cursor else None
        )


class _PageToken(_Page[T]):
    """A page of `page` and `next_page`."""

    __slots__ = ()

    if TYPE_CHECKING:
        next_page: str | None

    def next_page_info(self) -> dict[str, str] | None:
        if self.__dict__.get("has_more") is False:
            return None
        token = self.__dict__.get("next_page")
        if isinstance(token, str) and token:
            return {"page": token}
        # A beta header can have selected the older shape of the list, which goes by ids.
        last = self.__dict__.get("last_id")
        if self.__dict__.get("has_more") is True and isinstance(last, str) and last:
            return {"after_id": last}
        return None


for _class, _names in ((_IdCursor, ("has_more", "first_id", "last_id")), (_PageToken, ("next_page",))):
    for _name in _names:
        setattr(_class, _name, None)


class _Sync(_Page[T]):
    __slots__ = ()

    def get_next_page(self) -> Self:
        """The page after this one; an error when there is none."""
        call = self._next_call()
        if call is None:
            raise ClientStateError("there is no next page; ask has_next_page() first")
        return self._followed(self._client.run(call, "parsed"))

    def iter_pages(self) -> Iterator[Self]:
        """This page and all after it."""
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
        """The page after this one; an error when there is none."""
        call = self._next_call()
        if call is None:
            raise ClientStateError("there is no next page; ask has_next_page() first")
        return self._followed(await self._client.run(call, "parsed"))

    async def iter_pages(self) -> AsyncIterator[Self]:
        """This page and all after it."""
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
    """One page of a list, and by iteration all items from here on."""

    __slots__ = ()


class AsyncPage(_Async[T], _IdCursor[T]):
    """One page of a list, and by `async for` all items from here on."""

    __slots__ = ()


class SyncPageCursor(_Sync[T], _PageToken[T]):
    """One page of a list, and by iteration all items from here on."""

    __slots__ = ()


class AsyncPageCursor(_Async[T], _PageToken[T]):
    """One page of a list, and by `async for` all items from here on."""

    __slots__ = ()


# What a server calls so in a page does not hide what is needed here.
_kinds: tuple[type[Any], ...] = (_Page, _IdCursor, _PageToken, _Sync, _Async)
for _kind in _kinds:
    for _name in ("_next_call", "_items", "_followed", "has_next_page", "next_page_info", *_WALKING):
        if _name in vars(_kind):
            setattr(_kind, _name, _Method(vars(_kind)[_name]))


def page(client: Sender, call: Call, value: dict[str, Any], response: httpx.Response) -> Any:
    """The page that a list operation answered with."""
    paging = call.operation.paging
    assert paging is not None
    if not isinstance(value.get(paging.items), list):
        raise APIResponseValidationError(
            response, value, message=f"The server answered with a page that has no list `{paging.items}`"
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
    """What an asynchronous list method gives: await it for the first page, or iterate over all items."""

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
