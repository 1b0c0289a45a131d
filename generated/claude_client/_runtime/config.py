"""What a client is set to: where to, with which credential, how patiently."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import httpx

from .errors import AnthropicError
from .operation import Call
from .request import Headers, headers, json_body, path, query
from .sentinels import NotGiven

DEFAULT_MAX_RETRIES = 2
DEFAULT_TIMEOUT = httpx.Timeout(600.0, connect=5.0)
DEFAULT_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)


class Settings(NamedTuple):
    """The settings of one client; immutable, so that clients can share them."""

    base_url: str
    version: str
    user_agent: str
    api_key: str | None
    auth_token: str | None
    timeout: httpx.Timeout
    max_retries: int
    default_headers: Mapping[str, str]
    default_query: Mapping[str, Any]
    betas: Sequence[str]

    def __repr__(self) -> str:
        """Without credentials."""
        return f"base_url={self.base_url!r}, version={self.version!r}"

    def redact(self, text: str) -> str:
        """The text without the credentials, should a server echo them."""
        for secret in (self.api_key, self.auth_token):
            if secret and secret in text:
                text = text.replace(secret, "[redacted]")
        return text

    def request(self, call: Call) -> dict[str, Any]:
        """The arguments of `httpx.Client.build_request` for one call."""
        fields = Headers()
        fields["anthropic-version"] = self.version
        fields["user-agent"] = self.user_agent
        if self.api_key:
            fields["x-api-key"] = self.api_key
        if self.auth_token:
            fields["authorization"] = f"Bearer {self.auth_token}"
        fields.lay_over(self.default_headers)
        fields.lay_over(headers(call, self.betas))
        body: dict[str, Any] = {}
        operation = call.operation
        if operation.body_type == "multipart/form-data":
            from .multipart import multipart_body

            data, files = multipart_body(call)
            body = {"data": data, "files": files}
        elif operation.body_type is not None or call.extra_body is not None:
            fields["content-type"] = "application/json"
            body = {"content": json_body(call)}
        fields.lay_over(call.extra_headers)
        if "x-api-key" not in fields and "authorization" not in fields:
            raise AnthropicError(
                "no credential: pass api_key or auth_token, or set ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN"
            )
        pairs = [*((name, str(value)) for name, value in self.default_query.items()), *query(call)]
        return {
            "method": operation.method,
            "url": self.base_url + path(operation, call.arguments),
            "params": pairs or None,
            "headers": fields,
            "timeout": self.timeout if isinstance(call.timeout, NotGiven) else as_timeout(call.timeout),
            **body,
        }


def as_timeout(value: Any) -> httpx.Timeout:
    """Seconds, None for no limit, or what httpx has for it."""
    return value if isinstance(value, httpx.Timeout) else httpx.Timeout(value)


def address(base_url: str | httpx.URL) -> str:
    """A base URL without a slash at its end; `ValueError` for what is none."""
    text = str(base_url)
    parts = urlsplit(text)
    if "@" in parts.netloc:  # it would show in every log that has the URL
        raise ValueError("base_url cannot hold a user or password; use auth_token or default_headers")
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ValueError(f"base_url must be like https://host or https://host/path, not {text!r}")
    if parts.query or parts.fragment:
        raise ValueError("base_url cannot hold a query or fragment; use default_query")
    return text.rstrip("/")


def credentials(api_key: str | None, auth_token: str | None) -> tuple[str | None, str | None]:
    """Both, without white space around them. `ValueError`, which does not show them, when they cannot be."""
    if api_key is not None and auth_token is not None:
        raise ValueError("api_key and auth_token exclude each other")
    found = [secret.strip() if secret is not None else None for secret in (api_key, auth_token)]
    for name, secret in zip(("api_key", "auth_token"), found, strict=True):
        if secret is not None and not (secret.isascii() and secret.isprintable()):
            raise ValueError(f"the {name} has characters that a header cannot carry")
    return found[0], found[1]


def settings(
    *,
    api_key: str | None,
    auth_token: str | None,
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
    """Settings from arguments and environment. A credential given here makes the environment's unused."""
    if api_key is None and auth_token is None:
        api_key = os.environ.get("ANTHROPIC_API_KEY") or None
        if api_key is None:
            auth_token = os.environ.get("ANTHROPIC_AUTH_TOKEN") or None
    api_key, auth_token = credentials(api_key, auth_token)
    if max_retries < 0:
        raise ValueError("max_retries cannot be negative; 0 turns retries off")
    return Settings(
        base_url=address(base_url or os.environ.get("ANTHROPIC_BASE_URL") or default_base_url),
        version=version,
        user_agent=(
            f"claude-client-unofficial/{package_version} "
            f"python/{sys.version_info.major}.{sys.version_info.minor} httpx/{httpx.__version__}"
        ),
        api_key=api_key,
        auth_token=auth_token,
        timeout=DEFAULT_TIMEOUT if isinstance(timeout, NotGiven) else as_timeout(timeout),
        max_retries=max_retries,
        default_headers=dict(default_headers or {}),
        default_query=dict(default_query or {}),
        betas=tuple(betas or ()),
    )
