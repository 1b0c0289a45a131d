"""Bytes inside JSON: they go out in Base64."""

from __future__ import annotations

import os
from base64 import b64encode
from pathlib import Path
from typing import IO, Any

#: Base64 text as it is, or what it is to be made of: bytes, the path of a file, a file opened in binary mode.
Base64Data = str | bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes]


def is_binary(value: Any) -> bool:
    """Whether `base64_text` has a text for the value."""
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike) or hasattr(value, "read")


def base64_text(value: Any) -> str:
    """The bytes in Base64; `AnthropicError` when a file cannot be read or is open as text."""
    try:
        if isinstance(value, os.PathLike):
            value = Path(value).read_bytes()
        elif hasattr(value, "read"):
            value = value.read()
        return b64encode(value).decode("ascii")
    except (OSError, TypeError, ValueError) as error:  # ValueError: the file is closed
        from ..errors import InvalidArgumentError

        if isinstance(error, TypeError):
            raise InvalidArgumentError("a file inside a request must be opened in binary mode") from error
        reason = getattr(error, "strerror", None) or error
        raise InvalidArgumentError(f"{value}: cannot be read: {reason}") from error
