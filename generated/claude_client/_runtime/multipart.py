"""Bodies of the type multipart/form-data. httpx chooses the boundary, so no content can imitate one."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any

from .errors import AnthropicError
from .operation import Call
from .request import _text
from .sentinels import NOT_GIVEN

FileContent = IO[bytes] | bytes | os.PathLike[str]
#: Content, or a tuple of file name, content, and optionally content type and header fields.
FileTypes = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)


def multipart_body(call: Call) -> tuple[dict[str, Any], list[tuple[str, Any]]]:
    """Form fields and file parts, as httpx takes them. Files are read here: a retry sends them again."""
    fields: dict[str, Any] = {}
    files: list[tuple[str, Any]] = []
    given = [(wire, call.arguments.get(name, NOT_GIVEN)) for name, wire in call.operation.body.items()]
    for name, value in [*given, *(call.extra_body or {}).items()]:
        if value is None or value is NOT_GIVEN:
            continue
        if is_file(value):
            files.append((name, file_part(value)))
        elif isinstance(value, Iterable) and not isinstance(value, str | Mapping):
            items = list(value)
            if items and is_file(items[0]):
                files.extend((name, file_part(item)) for item in items)
            else:
                fields[name] = [_text(item) for item in items]
        else:
            fields[name] = _text(value)
    if not files:
        # Without a file httpx would send a urlencoded form instead.
        files.extend((name, (None, text)) for name, text in _flat(fields))
        fields = {}
    return fields, files


def _flat(fields: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
        (name, item)
        for name, value in fields.items()
        for item in (value if isinstance(value, list) else [value])
    ]


def is_file(value: Any) -> bool:
    """Whether the value is something to upload."""
    content = value[1] if isinstance(value, tuple) and len(value) > 1 else value
    return isinstance(content, bytes | bytearray | os.PathLike) or hasattr(content, "read")


def file_part(value: Any) -> tuple[Any, ...]:
    """A file as httpx takes it: name, content, content type, header fields."""
    parts = value if isinstance(value, tuple) else (None, value)
    name, content, content_type, extra = (*parts, None, None)[:4]
    if isinstance(content, os.PathLike):
        file = Path(content)
        try:
            content = file.read_bytes()
        except OSError as error:
            raise AnthropicError(f"{file}: cannot be read: {error.strerror}") from error
        name = name or file.name
    elif hasattr(content, "read"):
        name = name or _name_of(content)
        content = content.read()
        if isinstance(content, str):
            raise AnthropicError("a file to upload must be opened in binary mode")
    name = name or "upload"
    guessed = content_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return (name, bytes(content), guessed, dict(extra or {}))


def _name_of(file: Any) -> str | None:
    name = getattr(file, "name", None)
    return os.path.basename(name) if isinstance(name, str) else None
