"""The connections of a client, which its copies share, and how an abandoned response gives its own back."""

from __future__ import annotations

import os
import ssl
import sys
from contextlib import suppress
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx

from ..errors import ClientStateError, InvalidArgumentError

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Task
    from collections.abc import AsyncIterator

_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
#: What httpx raises for settings that it takes from the environment.
_UNUSABLE = (ImportError, OSError, ValueError, TypeError, httpx.InvalidURL)
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")

H = TypeVar("H", httpx.Client, httpx.AsyncClient)


def _opened(kind: type[H], timeout: httpx.Timeout, context: ssl.SSLContext) -> H:
    """A client of httpx. `InvalidArgumentError` names the environment variable that it cannot use."""
    try:
        return kind(timeout=timeout, limits=_LIMITS, verify=context)
    except _UNUSABLE as error:
        blamed = error
    raise _unusable(blamed) from None  # the cause would show the value, which may have a password


def _certificates() -> ssl.SSLContext:
    try:
        return httpx.create_ssl_context()
    except _UNUSABLE as error:
        names = [name for name in _CERTIFICATES if os.environ.get(name)]
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise InvalidArgumentError(
            f"the certificates to check servers with cannot be read ({reason}): "
            f"mend or unset {' and '.join(names) or 'the installed ones'}"
        ) from error


def _unusable(error: Exception) -> InvalidArgumentError:
    """Which variable httpx stumbles over, found by giving it one after the other."""
    for name in sorted(os.environ, reverse=True):  # those in lower case go first, as with Python
        kind, value = name.lower(), os.environ.get(name)
        if not value or kind not in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
            continue
        tried: dict[str, Any]
        if kind == "no_proxy":
            tried = {"mounts": dict.fromkeys(_no_proxy_patterns(value))}
        else:
            tried = {"proxy": value if "://" in value else f"http://{value}"}
        try:
            httpx.Client(trust_env=False, verify=False, **tried).close()
        except _UNUSABLE as found:
            return InvalidArgumentError(
                f"the environment variable {name} cannot be used: {_reason(found, value)}; "
                "correct it, unset it, or pass an http_client of your own"
            )
    return InvalidArgumentError(
        f"the settings of the environment (proxies, certificates) cannot be used ({type(error).__name__}); "
        "pass an http_client of your own"
    )


def _no_proxy_patterns(value: str) -> list[str]:
    """The patterns that httpx makes of NO_PROXY."""
    found = []
    for host in filter(None, (part.strip() for part in value.split(","))):
        try:
            address = ip_address(host.partition("/")[0])
        except ValueError:
            found.append(host if "://" in host else f"all://*{host}")
        else:
            found.append(f"all://[{host}]" if address.version == 6 else f"all://{host}")
    return found


def _reason(error: Exception, value: str) -> str:
    """What is wrong, in words that do not repeat the value."""
    if isinstance(error, ImportError):
        return "SOCKS proxies need the package httpx[socks]"
    if "Unknown scheme" in str(error):
        scheme = value.partition("://")[0]
        return f"{scheme!r} is no kind of proxy that there is (http, https, socks5, socks5h)"
    return "it holds what is no address" + (" (a port or host is wrong)" if ":" in value else "")


class Connections:
    """The `httpx.Client` of a client and its copies; a forked process gets another one."""

    def __init__(self, given: httpx.Client | None, timeout: httpx.Timeout) -> None:
        _check(given, httpx.Client)
        self._given = given is not None
        self._timeout = timeout
        self._process = os.getpid()
        self._client = given or _opened(httpx.Client, timeout, _certificates())

    def client(self) -> httpx.Client:
        """What to send with; `ClientStateError` after `close`."""
        if self._client.is_closed:
            raise ClientStateError("the client has been closed")
        if not self._given and os.getpid() != self._process:
            # Two processes that read from one connection get each other's answers.
            self._client = _opened(httpx.Client, self._timeout, _certificates())
            self._process = os.getpid()
        return self._client

    def __deepcopy__(self, memo: object) -> Connections:
        return self  # copies of a client share its connections

    @property
    def closed(self) -> bool:
        return self._client.is_closed

    def close(self) -> None:
        self._client.close()


class AsyncConnections:
    """The `httpx.AsyncClient` of a client and its copies: one for each event loop.

    Connections belong to the loop that they were made in. One that the caller brought is used everywhere.
    """

    def __init__(self, given: httpx.AsyncClient | None, timeout: httpx.Timeout) -> None:
        _check(given, httpx.AsyncClient)
        self._given = given
        self._timeout = timeout
        self._closed = False
        self._by_loop: dict[AbstractEventLoop | None, httpx.AsyncClient] = {}
        self._context: ssl.SSLContext | None = None
        #: For the first loop. Made here already, so that unusable settings show when the client is made.
        self._spare = [] if given is not None else [self._another()]

    def _another(self) -> httpx.AsyncClient:
        if self._context is None:
            self._context = _certificates()
        return _opened(httpx.AsyncClient, self._timeout, self._context)

    def client(self) -> httpx.AsyncClient:
        """What to send with in the event loop that runs; `ClientStateError` after `close`."""
        if self.closed:
            raise ClientStateError("the client has been closed")
        if self._given is not None:
            return self._given
        loop = _running_loop()
        found = self._by_loop.get(loop)
        if found is None:
            for other in [other for other in self._by_loop if other is not None and other.is_closed()]:
                self._by_loop.pop(other, None)
            try:
                found = self._spare.pop()
            except IndexError:
                found = self._another()
            self._by_loop[loop] = found
        return found

    def __deepcopy__(self, memo: object) -> AsyncConnections:
        return self  # copies of a client share its connections

    @property
    def closed(self) -> bool:
        return self._closed or (self._given is not None and self._given.is_closed)

    async def close(self) -> None:
        """Close the connections of this loop, and let other loops that still run close theirs."""
        self._closed = True
        if self._given is not None:
            await closed(self._given)
            return
        loop = _running_loop()
        for other in list(self._by_loop):
            client = self._by_loop.pop(other, None)
            if client is not None and other is loop:
                await closed(client)
            elif client is not None and other is not None:
                _close_soon(other, client)


def loop_is_gone(error: BaseException) -> bool:
    """Whether the error is that of a connection whose event loop is over or another one."""
    if not isinstance(error, RuntimeError):
        return False
    text = str(error)
    return "Event loop is closed" in text or "different loop" in text or "different event loop" in text


async def closed(what: httpx.Response | httpx.AsyncClient | httpx.AsyncByteStream) -> None:
    """Close it. Connections of an event loop that is over are closed already."""
    try:
        await what.aclose()
    except RuntimeError as error:
        if not loop_is_gone(error):
            raise


async def sent(http: httpx.AsyncClient, request: httpx.Request) -> httpx.Response:
    """The response, its body not read.

    When the task that waits is cancelled, the attempt is given up where that loses no connection, which only
    the cancel scopes of anyio respect. What then comes of it is given back.
    """
    loop = _running_loop()
    if loop is None:
        return await http.send(request, stream=True, follow_redirects=False)
    from asyncio import CancelledError, shield

    from anyio import CancelScope

    scope = CancelScope()

    async def send() -> httpx.Response | None:
        with scope:
            return await http.send(request, stream=True, follow_redirects=False)
        return None

    task = loop.create_task(send())
    try:
        return cast("httpx.Response", await shield(task))
    except CancelledError:
        scope.cancel()
        _kept(loop.create_task(_given_back(task)))
        raise


async def _given_back(task: Task[httpx.Response | None]) -> None:
    response = await task
    if response is not None:
        await closed(response)


class Unhurried(httpx.AsyncByteStream):
    """A body whose closing is not cut short when the task that closes it is cancelled.

    A connection that is half given back would be lost to its pool.
    """

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()

    async def aclose(self) -> None:
        loop = _running_loop()
        if loop is None:  # the other libraries have shields that hold
            await self._stream.aclose()
            return
        from asyncio import shield

        await shield(_kept(loop.create_task(closed(self._stream))))


def _check(given: object, kind: type) -> None:
    if given is not None and not isinstance(given, kind):
        raise InvalidArgumentError(
            f"http_client must be an httpx.{kind.__name__}, not {type(given).__name__}"
        )


def _running_loop() -> AbstractEventLoop | None:
    from asyncio import get_running_loop

    try:
        return get_running_loop()
    except RuntimeError:  # another library runs the coroutines
        return None


class Lease:
    """Gives the connection of a response back when nobody holds the lease any more."""

    __slots__ = ("_response",)

    def __init__(self, response: httpx.Response) -> None:
        self._response: httpx.Response | None = response

    def end(self) -> None:
        """Leave the response to whoever has it."""
        self._response = None

    def __del__(self) -> None:
        response = self._response
        if response is None or response.is_closed or sys.is_finalizing():
            return
        with suppress(Exception):  # there is nobody to tell, and the connection is gone in any case
            response.close()


class AsyncLease(Lease):
    """The same in an event loop, which closes the response as soon as it comes to it."""

    __slots__ = ("_loop",)

    def __init__(self, response: httpx.Response) -> None:
        super().__init__(response)
        self._loop = _running_loop()

    def __del__(self) -> None:
        response = self._response
        if response is not None and not response.is_closed and not sys.is_finalizing() and self._loop:
            _close_soon(self._loop, response)


_closing: set[Task[None]] = set()


def _close_soon(loop: AbstractEventLoop, what: httpx.Response | httpx.AsyncClient) -> None:
    def begin() -> None:
        _kept(loop.create_task(closed(what)))

    try:
        loop.call_soon_threadsafe(begin)
    except RuntimeError:  # the loop is over, and its connections with it
        return


def _kept(task: Task[None]) -> Task[None]:
    """The task, which lives until it is done."""
    _closing.add(task)
    task.add_done_callback(_forget)
    return task


def _forget(task: Task[None]) -> None:
    _closing.discard(task)
    if not task.cancelled():
        task.exception()  # there is nobody to tell
