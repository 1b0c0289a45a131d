"""What the synchronous and the asynchronous client share: their settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import httpx

from .http.config import Settings, address, as_timeout, checked_query, credentials, retries
from .http.request import beta_names, header_fields, version_value
from .models.sentinels import NotGiven


class BaseClient:
    """The settings of a client, and how other settings change them."""

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
    def webhook_key(self) -> str | None:
        return self._settings.webhook_key

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
