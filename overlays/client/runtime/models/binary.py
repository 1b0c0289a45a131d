"""Sends bytes inside JSON as Base64."""

from __future__ import annotations

import os
from base64 import b64encode
from pathlib import Path
from typing import IO, Any

#: A Base64 string, or the content to encode: bytes, the path of a file, or a file opened in binary mode.
Base64Data = str | bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes]


def is_binary(value: Any) -> bool:
    """Whether `base64_text` can encode the value."""
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike) or hasattr(value, "read")


def base64_text(value: Any) -> str:
    """Encode bytes or a file in Base64.

    Raises `InvalidArgumentError` if a file cannot be read or is open in text mode.
    """
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
