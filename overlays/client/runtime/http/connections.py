"""The connections of a client and its copies, and the leases that release abandoned connections."""

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
#: The exceptions of httpx for unusable environment variables.
_UNUSABLE = (ImportError, OSError, ValueError, TypeError, httpx.InvalidURL)
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")

H = TypeVar("H", httpx.Client, httpx.AsyncClient)


def _opened(kind: type[H], timeout: httpx.Timeout, context: ssl.SSLContext) -> H:
    """Open a client of httpx.

    Raises `InvalidArgumentError` if httpx cannot use an environment variable; the message names it.
    """
    try:
        return kind(timeout=timeout, limits=_LIMITS, verify=context)
    except _UNUSABLE as error:
        blamed = error
    raise _unusable(blamed) from None  # the cause would show the value, which may contain a password


def _certificates() -> ssl.SSLContext:
    try:
        return httpx.create_ssl_context()
    except _UNUSABLE as error:
        names = [name for name in _CERTIFICATES if os.environ.get(name)]
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise InvalidArgumentError(
            f"the CA certificates cannot be read ({reason}): "
            f"correct or unset {' and '.join(names) or 'the installed ones'}"
        ) from error


def _unusable(error: Exception) -> InvalidArgumentError:
    """Find the variable that httpx cannot use, by trying one after the other."""
    for name in sorted(os.environ, reverse=True):  # lower case first, as in urllib
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
    """Return the URL patterns that httpx derives from NO_PROXY."""
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
    """Say what is wrong without repeating the value."""
    if isinstance(error, ImportError):
        return "SOCKS proxies need the package httpx[socks]"
    if "Unknown scheme" in str(error):
        scheme = value.partition("://")[0]
        return f"{scheme!r} is not a kind of proxy (use http, https, socks5 or socks5h)"
    return "it is not a valid URL" + (" (a port or host is wrong)" if ":" in value else "")


class Connections:
    """The `httpx.Client` of a client and its copies; a forked process gets its own."""

    def __init__(self, given: httpx.Client | None, timeout: httpx.Timeout) -> None:
        _check(given, httpx.Client)
        self._given = given is not None
        self._timeout = timeout
        self._process = os.getpid()
        self._client = given or _opened(httpx.Client, timeout, _certificates())

    def client(self) -> httpx.Client:
        """The client of httpx to send with. Raises `ClientStateError` after `close`."""
        if self._client.is_closed:
            raise ClientStateError("the client has been closed")
        if not self._given and os.getpid() != self._process:
            # Two processes that read from one connection get each other's responses.
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
    """The `httpx.AsyncClient` of a client and its copies, one for each event loop.

    Connections belong to the loop that opened them. An `http_client` from the caller is used in all loops.
    """

    def __init__(self, given: httpx.AsyncClient | None, timeout: httpx.Timeout) -> None:
        _check(given, httpx.AsyncClient)
        self._given = given
        self._timeout = timeout
        self._closed = False
        self._by_loop: dict[AbstractEventLoop | None, httpx.AsyncClient] = {}
        self._context: ssl.SSLContext | None = None
        #: For the first loop. Opened early, so that unusable settings raise when the client is created.
        self._spare = [] if given is not None else [self._another()]

    def _another(self) -> httpx.AsyncClient:
        if self._context is None:
            self._context = _certificates()
        return _opened(httpx.AsyncClient, self._timeout, self._context)

    def client(self) -> httpx.AsyncClient:
        """The client of httpx for the running event loop. Raises `ClientStateError` after `close`."""
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
        """Close the connections of this loop, and ask other running loops to close theirs."""
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
    """Whether the error comes from a connection whose event loop has ended or is not this one."""
    if not isinstance(error, RuntimeError):
        return False
    text = str(error)
    return "Event loop is closed" in text or "different loop" in text or "different event loop" in text


async def closed(what: httpx.Response | httpx.AsyncClient | httpx.AsyncByteStream) -> None:
    """Close a client of httpx. Connections of an event loop that has ended are closed already."""
    try:
        await what.aclose()
    except RuntimeError as error:
        if not loop_is_gone(error):
            raise


async def sent(http: httpx.AsyncClient, request: httpx.Request) -> httpx.Response:
    """Send a request and return the response; its body has not been read.

    If the waiting task is cancelled, the attempt stops only where no connection is lost; only the cancel
    scopes of anyio allow that. A response that still arrives is closed.
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
    """A body that closes completely even if the closing task is cancelled.

    The pool would lose a connection that closes only half.
    """

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()

    async def aclose(self) -> None:
        loop = _running_loop()
        if loop is None:  # the shields of other libraries work here
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
    except RuntimeError:  # not asyncio
        return None


class Lease:
    """Returns the connection of a response when the lease is garbage-collected."""

    __slots__ = ("_response",)

    def __init__(self, response: httpx.Response) -> None:
        self._response: httpx.Response | None = response

    def end(self) -> None:
        """End the lease: the holder of the response closes it."""
        self._response = None

    def __del__(self) -> None:
        response = self._response
        if response is None or response.is_closed or sys.is_finalizing():
            return
        with suppress(Exception):  # no caller could handle it, and the connection is lost anyway
            response.close()


class AsyncLease(Lease):
    """A lease in an event loop, which closes the response as soon as it can."""

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
    except RuntimeError:  # the loop has ended, and with it its connections
        return


def _kept(task: Task[None]) -> Task[None]:
    """Keep a reference to the task until it is done."""
    _closing.add(task)
    task.add_done_callback(_forget)
    return task


def _forget(task: Task[None]) -> None:
    _closing.discard(task)
    if not task.cancelled():
        task.exception()  # no caller could handle it
