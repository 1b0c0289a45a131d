"""Base classes of the generated clients: they send requests, wait and retry."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

import httpx

from .errors import AnthropicError
from .http.config import (
    DEFAULT_MAX_RETRIES,
    Settings,
    address,
    as_timeout,
    checked_query,
    credentials,
    retries,
    settings,
)
from .http.connection_failure import cause_of
from .http.connections import AsyncConnections, AsyncLease, Connections, Lease, Unhurried, closed, sent
from .http.operation import Call, lasting
from .http.request import beta_names, header_fields, version_value
from .http.retry import arrived, prepared, retry_delay, should_retry
from .models.sentinels import NOT_GIVEN, NotGiven
from .response import answer
from .response.response import APIResponse, AsyncAPIResponse, AsyncBinaryAPIResponse, BinaryAPIResponse
from .streams.streaming import AsyncStream, Stream

if TYPE_CHECKING:
    from typing import Self


class BaseClient:
    """What the synchronous and the asynchronous client share."""

    _default_base_url: ClassVar[str]
    _default_version: ClassVar[str]
    _package_version: ClassVar[str]
    _asynchronous: ClassVar[bool]
    _settings: Settings

    @property
    def api_key(self) -> str | None:
        return self._settings.api_key

    @property
    def auth_token(self) -> str | None:
        return self._settings.auth_token

    @property
    def base_url(self) -> httpx.URL:
        return httpx.URL(self._settings.base_url)

    @property
    def version(self) -> str:
        return self._settings.version

    @property
    def timeout(self) -> httpx.Timeout:
        return self._settings.timeout

    @property
    def max_retries(self) -> int:
        return self._settings.max_retries

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings!r})"

    def _changed(self, changes: Mapping[str, Any]) -> Settings:
        given = {name: value for name, value in changes.items() if value is not None}
        if "timeout" in given:
            if isinstance(given["timeout"], NotGiven):
                del given["timeout"]
            else:
                given["timeout"] = as_timeout(given["timeout"])
        elif "timeout" in changes:
            given["timeout"] = as_timeout(None)
        if "default_headers" in given:
            added = header_fields(given["default_headers"], "default_headers")
            given["default_headers"] = {**self._settings.default_headers, **added}
        if "default_query" in given:
            added_query = checked_query(given["default_query"])
            given["default_query"] = {**self._settings.default_query, **added_query}
        if "betas" in given:
            given["betas"] = tuple(beta_names(given["betas"]))
        if "version" in given:
            given["version"] = version_value(given["version"])
        if "max_retries" in given:
            given["max_retries"] = retries(given["max_retries"])
        if "base_url" in given:
            given["base_url"] = address(given["base_url"])
        if "api_key" in given or "auth_token" in given:
            given["api_key"], given["auth_token"] = credentials(given.get("api_key"), given.get("auth_token"))
        return self._settings._replace(**given)


class SyncClient(BaseClient):
    """Sends requests and waits for the responses."""

    _asynchronous = False

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | httpx.URL | None = None,
        version: str | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        betas: Sequence[str] | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        self._settings = settings(
            api_key=api_key,
            auth_token=auth_token,
            base_url=base_url,
            default_base_url=self._default_base_url,
            version=self._default_version if version is None else version,
            package_version=self._package_version,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            betas=betas,
        )
        self._connections = Connections(http_client, self._settings.timeout)

    def with_options(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | httpx.URL | None = None,
        version: str | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        betas: Sequence[str] | None = None,
    ) -> Self:
        """Return a client with other settings that shares this client's connections.

        Raises `InvalidArgumentError` if a setting cannot be used.
        """
        other = type(self).__new__(type(self))
        other._settings = self._changed(
            {
                "api_key": api_key,
                "auth_token": auth_token,
                "base_url": base_url,
                "version": version,
                "timeout": timeout,
                "max_retries": max_retries,
                "default_headers": default_headers,
                "default_query": default_query,
                "betas": betas,
            }
        )
        other._connections = self._connections
        return other

    copy = with_options

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._connections.close()

    def is_closed(self) -> bool:
        return self._connections.closed

    def send(self, call: Call, *, stream: bool) -> tuple[httpx.Response, int]:
        """Return a successful response and the number of failed attempts.

        Unless `stream` is set, the body has been read. Raises `APIStatusError` if the server responds with an
        error, `APIConnectionError` if no response arrives.
        """
        http = self._connections.client()
        request, attempts = prepared(http, self._settings, call)
        while True:
            try:
                with attempts:
                    response = http.send(request, stream=True, follow_redirects=False)
                response = self._received(response, stream)
            except AnthropicError:
                raise
            except Exception as error:
                if attempts.stale(error):
                    continue
                failed = attempts.failure(error, request, self._settings)
                if failed is not None:
                    raise failed from cause_of(error)
                delay = retry_delay(attempts.failed)
            else:
                if response.is_success:
                    return response, attempts.failed
                if not should_retry(response):
                    raise answer.failure(self._settings, response)
                if attempts.over:
                    raise attempts.last(answer.failure(self._settings, response))
                delay = retry_delay(attempts.failed, response.headers)
            time.sleep(delay)
            attempts.failed += 1

    def _received(self, response: httpx.Response, stream: bool) -> httpx.Response:
        """Return the response; read its body unless the caller will."""
        try:
            arrived(response)
            if not response.is_success:
                try:
                    response.read()
                except httpx.HTTPError:  # the error for the status is enough
                    response.close()
                    return answer.without_body(response)
            elif not stream:
                response.read()
        except BaseException:
            response.close()
            raise
        return response

    def run(self, call: Call, form: str) -> Any:
        """Send a call and return its result, wrapped in its response if `form` is `raw` or `streaming`.

        Raises `AnthropicError` if the call fails.
        """
        kind = call.operation.answer
        if call.operation.paging is not None:
            call = lasting(call)
        lazily = (
            call.stream or kind == "jsonl" or form == "streaming" or (kind == "binary" and form == "parsed")
        )
        response, retries = self.send(call, stream=lazily)
        whole = not call.stream and kind not in ("jsonl", "binary")
        if whole and not lazily and form == "parsed":
            return answer.result(self, call, response)
        settings = self._settings
        lease = Lease(response)

        def parse() -> Any:
            if kind == "binary":
                return BinaryAPIResponse(response, retries, settings, lease)
            if whole:
                return answer.result(self, call, response)
            return Stream(settings, call, response, lease)

        if form != "parsed":
            return APIResponse(response, retries, settings, lease, parse, whole)
        try:
            return parse()
        except AnthropicError:
            response.close()
            raise


class AsyncAPIClient(BaseClient):
    """Sends requests without blocking the event loop."""

    _asynchronous = True

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | httpx.URL | None = None,
        version: str | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        betas: Sequence[str] | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._settings = settings(
            api_key=api_key,
            auth_token=auth_token,
            base_url=base_url,
            default_base_url=self._default_base_url,
            version=self._default_version if version is None else version,
            package_version=self._package_version,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            betas=betas,
        )
        self._connections = AsyncConnections(http_client, self._settings.timeout)

    def with_options(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | httpx.URL | None = None,
        version: str | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        betas: Sequence[str] | None = None,
    ) -> Self:
        """Return a client with other settings that shares this client's connections.

        Raises `InvalidArgumentError` if a setting cannot be used.
        """
        other = type(self).__new__(type(self))
        other._settings = self._changed(
            {
                "api_key": api_key,
                "auth_token": auth_token,
                "base_url": base_url,
                "version": version,
                "timeout": timeout,
                "max_retries": max_retries,
                "default_headers": default_headers,
                "default_query": default_query,
                "betas": betas,
            }
        )
        other._connections = self._connections
        return other

    copy = with_options

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections."""
        await self._connections.close()

    def is_closed(self) -> bool:
        return self._connections.closed

    async def send(self, call: Call, *, stream: bool) -> tuple[httpx.Response, int]:
        """Return a successful response and the number of failed attempts.

        Unless `stream` is set, the body has been read. Raises `APIStatusError` if the server responds with an
        error, `APIConnectionError` if no response arrives.
        """
        http = self._connections.client()
        request, attempts = prepared(http, self._settings, call)
        while True:
            try:
                with attempts:
                    response = await sent(http, request)
                response = await self._received(response, stream)
            except AnthropicError:
                raise
            except Exception as error:
                if attempts.stale(error):
                    continue
                failed = attempts.failure(error, request, self._settings)
                if failed is not None:
                    raise failed from cause_of(error)
                delay = retry_delay(attempts.failed)
            else:
                if response.is_success:
                    return response, attempts.failed
                if not should_retry(response):
                    raise answer.failure(self._settings, response)
                if attempts.over:
                    raise attempts.last(answer.failure(self._settings, response))
                delay = retry_delay(attempts.failed, response.headers)
            from anyio import sleep  # works with every async library

            await sleep(delay)
            attempts.failed += 1

    async def _received(self, response: httpx.Response, stream: bool) -> httpx.Response:
        """Return the response; read its body unless the caller will."""
        response.stream = Unhurried(cast("httpx.AsyncByteStream", response.stream))
        try:
            arrived(response)
            if not response.is_success:
                try:
                    await response.aread()
                except httpx.HTTPError:  # the error for the status is enough
                    await closed(response)
                    return answer.without_body(response)
            elif not stream:
                await response.aread()
        except BaseException:
            await closed(response)
            raise
        return response

    async def run(self, call: Call, form: str) -> Any:
        """Send a call and return its result, wrapped in its response if `form` is `raw` or `streaming`.

        Raises `AnthropicError` if the call fails.
        """
        kind = call.operation.answer
        if call.operation.paging is not None:
            call = lasting(call)
        lazily = (
            call.stream or kind == "jsonl" or form == "streaming" or (kind == "binary" and form == "parsed")
        )
        response, retries = await self.send(call, stream=lazily)
        whole = not call.stream and kind not in ("jsonl", "binary")
        if whole and not lazily and form == "parsed":
            return answer.result(self, call, response)
        settings = self._settings
        lease = AsyncLease(response)

        def parse() -> Any:
            if kind == "binary":
                return AsyncBinaryAPIResponse(response, retries, settings, lease)
            if whole:
                return answer.result(self, call, response)
            return AsyncStream(settings, call, response, lease)

        if form != "parsed":
            return AsyncAPIResponse(response, retries, settings, lease, parse, whole)
        try:
            return parse()
        except AnthropicError:
            await closed(response)
            raise
