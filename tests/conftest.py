"""For all tests: httpx reads the public certificates once, not again for each of thousands of clients."""

from __future__ import annotations

import functools
import os
import ssl
from typing import Any

from httpx._transports import default

_create = default.create_ssl_context


@functools.cache
def _created(_: tuple[str | None, ...], **settings: Any) -> ssl.SSLContext:
    return _create(**settings)


def _once(**settings: Any) -> ssl.SSLContext:
    return _created((os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")), **settings)


default.create_ssl_context = _once  # type: ignore[assignment]
