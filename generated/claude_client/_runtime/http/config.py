"""The settings of a client: address, credential, timeout, retries."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import httpx

from ..errors import ClientStateError, InvalidArgumentError
from ..models.sentinels import NotGiven
from .operation import Call
from .request import (
    BETAS,
    Headers,
    beta_names,
    check_arguments,
    header_fields,
    headers,
    json_body,
    pairs,
    path,
    query,
    version_value,
)

DEFAULT_MAX_RETRIES = 2
DEFAULT_TIMEOUT = httpx.Timeout(600.0, connect=5.0)
#: Header fields whose values are never shown.
_SECRET = ("x-api-key", "authorization", "proxy-authorization")
_HOST = re.compile(r"[A-Za-z0-9._~-]*").fullmatch
_SHORTEST_KEY = 6
#: In seconds. A longer timeout means no limit, because some systems count milliseconds in 32 bits.
_LONGEST = 2_000_000.0


class Settings(NamedTuple):
    """The settings of one client; immutable, so that clients can share them."""

    base_url: str
    version: str
    user_agent: str
    api_key: str | None
    auth_token: str | None
    webhook_key: str | None
    timeout: httpx.Timeout
    max_retries: int
    default_headers: Mapping[str, str | None]
    default_query: Mapping[str, Any]
    betas: Sequence[str]

    def __repr__(self) -> str:
        """Without credentials."""
        return f"base_url={self.base_url!r}, version={self.version!r}"

    def __reduce__(self) -> Any:
        raise ClientStateError(
            "a client, or an object that contains one, cannot be pickled: the pickle would contain its key; "
            "make a client where you need it"
        )

    def __deepcopy__(self, memo: object) -> Settings:
        return self

    def redact(self, text: str, request: httpx.Request) -> str:
        """Replace the credentials of the client and the request in a text that a server may have echoed."""
        sent = [request.headers.get(name, "") for name in _SECRET]
        for secret in (self.api_key, self.auth_token, *sent, *(value.partition(" ")[2] for value in sent)):
            # A shorter value is not a key, and occurs in many words.
            if secret and len(secret) >= _SHORTEST_KEY and secret in text:
                text = text.replace(secret, "[redacted]")
        return text

    def request(self, call: Call) -> dict[str, Any]:
        """Return the arguments of `httpx.Client.build_request` for one call.

        Raises `InvalidArgumentError` if an argument cannot be sent.
        """
        operation = call.operation
        fields = Headers()
        fields["anthropic-version"] = self.version
        fields["user-agent"] = self.user_agent
        # The codings in which a truncated body can be detected.
        fields["accept-encoding"] = "gzip, deflate"
        if self.api_key:
            fields["x-api-key"] = self.api_key
        if self.auth_token:
            fields["authorization"] = f"Bearer {self.auth_token}"
        fields.lay_over(self.default_headers)
        check_arguments(call)
        fields.update(headers(call))
        body: dict[str, Any] = {}
        if operation.body_type == "multipart/form-data":
            from .multipart import multipart_body

            data, files = multipart_body(call)
            body = {"data": data, "files": files}
        elif operation.body_type is not None or call.extra_body is not None:
            fields["content-type"] = "application/json"
            body = {"content": json_body(call)}
        extra = header_fields(call.extra_headers, "extra_headers") if call.extra_headers else {}
        if not (BETAS in extra and extra[BETAS] is None):
            wanted = self._betas(call, extra.pop(BETAS, None))
            if wanted:
                fields[BETAS] = wanted
        fields.lay_over(extra)
        if "x-api-key" not in fields and "authorization" not in fields:
            raise InvalidArgumentError(
                "no credential: pass api_key or auth_token, or set ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN"
            )
        return {
            "method": operation.method,
            "url": self.base_url + path(operation, call.arguments),
            "params": [*pairs(self.default_query, "default_query"), *query(call)] or None,
            "headers": fields,
            "timeout": self.timeout if isinstance(call.timeout, NotGiven) else as_timeout(call.timeout),
            **body,
        }

    def _betas(self, call: Call, extra: str | None) -> str:
        """Return the betas of the client, the operation, the call and its header fields, each once."""
        names = [
            *beta_names(self.default_headers.get(BETAS)),
            *self.betas,
            *call.operation.betas,
            *(beta_names(call.betas) if call.betas else ()),
            *beta_names(extra),
        ]
        return ",".join(dict.fromkeys(names))


def as_timeout(value: Any) -> httpx.Timeout:
    """Return a timeout for httpx, from seconds, None for no limit, or a `Timeout`.

    Raises `InvalidArgumentError` if the value is not one of these.
    """
    try:
        found = value if isinstance(value, httpx.Timeout) else httpx.Timeout(value)
        parts = found.as_dict()
        usable = all(
            part is None or (isinstance(part, int | float) and part is not True and part > 0)
            for part in parts.values()
        )
    except (TypeError, ValueError, AssertionError):
        usable = False
    if not usable:
        raise InvalidArgumentError(
            "timeout must be a positive number of seconds, a Timeout, or None for no limit, "
            f"not {value!r:.80}"
        )
    if any(part is not None and part > _LONGEST for part in parts.values()):
        return httpx.Timeout(
            **{name: None if part is None or part > _LONGEST else part for name, part in parts.items()}
        )
    return found


def address(base_url: str | httpx.URL, source: str = "base_url") -> str:
    """Return a base URL without its trailing slash.

    Raises `InvalidArgumentError` if the text is not a usable URL.
    """
    text = str(base_url).strip()
    try:
        parts = urlsplit(text)
        url = httpx.URL(text)
        host = url.host and url.raw_host.decode("ascii")
        if ":" not in host:
            host.encode("idna")  # a label is too long
        usable = ":" in host or _HOST(host)
        if not usable or (url.port or 0) > 65535:
            raise ValueError(host)
    except (ValueError, TypeError, httpx.InvalidURL):  # UnicodeError is a ValueError
        if "@" in text:
            raise InvalidArgumentError(f"{source} is not a URL") from None
        raise InvalidArgumentError(f"{source} is not a URL: {text!r:.200}") from None
    if "@" in parts.netloc:  # every log of the URL would show it
        raise InvalidArgumentError(
            f"{source} cannot contain a user or password; use auth_token or default_headers"
        )
    if not text:
        raise InvalidArgumentError(f"{source} is empty; omit it to use the API's own address")
    if parts.scheme not in ("http", "https") or not parts.netloc or not host:
        raise InvalidArgumentError(
            f"{source} must be like https://host or https://host/path, not {text.partition('?')[0]!r:.200}"
        )
    if parts.query or parts.fragment:
        raise InvalidArgumentError(f"{source} cannot contain a query or fragment; use default_query")
    return text.rstrip("/")


def credentials(
    api_key: str | None, auth_token: str | None, sources: Sequence[str] = ("api_key", "auth_token")
) -> tuple[str | None, str | None]:
    """Return both credentials without surrounding white space.

    Raises `InvalidArgumentError` if one cannot be sent, or if both are given. The message does not show them.
    """
    if api_key is not None and auth_token is not None:
        raise InvalidArgumentError("api_key and auth_token cannot both be given")
    found: list[str | None] = []
    for name, secret in zip(sources, (api_key, auth_token), strict=True):
        if secret is not None and not isinstance(secret, str):
            raise InvalidArgumentError(f"the {name} must be a string, not a {type(secret).__name__}")
        text = secret.strip() if secret is not None else None
        if text is not None and not (text.isascii() and text.isprintable()):
            kind = "a line break" if "\n" in text or "\r" in text else "characters"
            raise InvalidArgumentError(f"the {name} has {kind} that a header cannot carry")
        found.append(text)
    return found[0], found[1]


def retries(value: Any) -> int:
    """Check a number of retries.

    Raises `InvalidArgumentError` if it is not a whole number, or negative.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidArgumentError(f"max_retries must be a whole number, not {value!r:.80}")
    if value < 0:
        raise InvalidArgumentError("max_retries cannot be negative; 0 turns retries off")
    return value


def checked_query(value: Any) -> dict[str, Any]:
    """Check the query parameters that every request carries.

    Raises `InvalidArgumentError` if one cannot be sent.
    """
    pairs(value, "default_query")
    return dict(value)


def settings(
    *,
    api_key: str | None,
    auth_token: str | None,
    webhook_key: str | None,
    base_url: str | httpx.URL | None,
    default_base_url: str,
    version: str,
    package_version: str,
    timeout: Any,
    max_retries: int,
    default_headers: Mapping[str, str] | None,
    default_query: Mapping[str, Any] | None,
    betas: Sequence[str] | None,
) -> Settings:
    """Build settings from arguments and environment variables.

    A credential among the arguments replaces those of the environment. Raises `InvalidArgumentError` if a
    setting cannot be used.
    """
    sources = ["api_key", "auth_token"]
    if api_key is None and auth_token is None:
        sources = ["API key in ANTHROPIC_API_KEY", "token in ANTHROPIC_AUTH_TOKEN"]
        api_key = os.environ.get("ANTHROPIC_API_KEY") or None
        if api_key is None:
            auth_token = os.environ.get("ANTHROPIC_AUTH_TOKEN") or None
    api_key, auth_token = credentials(api_key, auth_token, sources)
    found = os.environ.get("ANTHROPIC_BASE_URL")
    return Settings(
        base_url=(
            address(base_url)
            if base_url is not None
            else address(found, "ANTHROPIC_BASE_URL")
            if found
            else default_base_url.rstrip("/")
        ),
        version=version_value(version),
        user_agent=(
            f"claude-client-unofficial/{package_version} "
            f"python/{sys.version_info.major}.{sys.version_info.minor} httpx/{httpx.__version__}"
        ),
        api_key=api_key,
        auth_token=auth_token,
        webhook_key=webhook_key or os.environ.get("ANTHROPIC_WEBHOOK_SIGNING_KEY") or None,
        timeout=DEFAULT_TIMEOUT if isinstance(timeout, NotGiven) else as_timeout(timeout),
        max_retries=retries(max_retries),
        default_headers=header_fields(default_headers, "default_headers"),
        default_query=checked_query(default_query or {}),
        betas=tuple(beta_names(betas)),
    )
