"""The base class of the generated client that blocks: it sends requests, waits and retries."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import httpx

from .base_client import BaseClient
from .errors import AnthropicError
from .http.config import DEFAULT_MAX_RETRIES, settings
from .http.connection_failure import cause_of
from .http.connections import Connections, Lease
from .http.operation import Call, lasting
from .http.retry import arrived, prepared, retry_delay, should_retry
from .models.sentinels import NOT_GIVEN, NotGiven
from .response import answer
from .response.response import APIResponse, BinaryAPIResponse
from .streams.streaming import Stream

if TYPE_CHECKING:
    from typing import Self


class SyncClient(BaseClient):
    """Sends requests and waits for the responses."""

    _asynchronous = False

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        webhook_key: str | None = None,
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
            webhook_key=webhook_key,
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
        webhook_key: str | None = None,
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
                "webhook_key": webhook_key,
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
