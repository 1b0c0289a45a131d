"""Bodies of the type multipart/form-data. httpx chooses the boundary, so content cannot imitate it."""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..errors import InvalidArgumentError
from ..models.model import BaseModel
from ..models.sentinels import NOT_GIVEN
from .operation import Call
from .request import encodable, extra_body, header_fields, header_value, plain_text
from .uploads import FileTypes as FileTypes
from .uploads import Upload, files_from_dir

_BYTES = (bytes, bytearray, memoryview)


def multipart_body(call: Call) -> tuple[dict[str, Any], list[tuple[str, Any]]]:
    """Return form fields and file parts in the form that httpx takes.

    Raises `InvalidArgumentError` if an argument cannot be sent, or if there is nothing to send.
    """
    fields: dict[str, Any] = {}
    files: list[tuple[str, Any]] = []
    given: dict[str, tuple[Any, bool]] = {
        wire: (call.arguments.get(name, NOT_GIVEN), name in call.operation.files)
        for name, wire in call.operation.body.items()
    }
    given.update((str(name), (value, _has_file(value))) for name, value in extra_body(call).items())
    for name, (value, is_files) in given.items():
        if value is None or value is NOT_GIVEN:
            continue
        if is_files:
            parts = [(encodable("a file", name), file_part(file)) for file in _files(name, value)]
            if not parts:
                raise InvalidArgumentError(f"`{name.removesuffix('[]')}` has no file")
            files.extend(parts)
        else:
            fields.update(_fields(encodable("a field", name), value))
    if not files:
        # Without a file httpx would send a urlencoded form instead.
        files.extend((name, (None, text)) for name, text in _flat(fields))
        fields = {}
    if not files:
        raise InvalidArgumentError("the request has nothing to send: neither a file nor a field was given")
    return fields, files


def _fields(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Return the form fields of one argument. A property of an object is named `argument[property]`."""
    if isinstance(value, BaseModel):
        value = value.__dict__
    if isinstance(value, Mapping):
        for key, item in value.items():
            if item is not None and item is not NOT_GIVEN:
                yield from _fields(f"{name}[{encodable(name, str(key))}]", item)
    elif isinstance(value, Iterable) and not isinstance(value, str | bytes):
        yield name, [plain_text(name, item) for item in value if item is not NOT_GIVEN]
    else:
        yield name, plain_text(name, value)


def _flat(fields: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
        (name, item)
        for name, value in fields.items()
        for item in (value if isinstance(value, list) else [value])
    ]


def uploads(files: Iterable[tuple[str, Any]]) -> list[Upload]:
    """Return the parts of a form that are read while they are sent."""
    return [part[1] for _, part in files if isinstance(part[1], Upload)]


def _is_file(value: Any) -> bool:
    content = value[1] if isinstance(value, tuple) and len(value) > 1 else value
    return isinstance(content, (*_BYTES, os.PathLike)) or hasattr(content, "read")


def _has_file(value: Any) -> bool:
    return _is_file(value) or (isinstance(value, list | tuple) and any(map(_is_file, value)))


def _files(name: str, value: Any) -> list[Any]:
    """Return the files of one argument. Where a list is allowed, a directory means all files in it."""
    several = name.endswith("[]")
    given = [value] if _is_file(value) or not several or isinstance(value, str | Mapping) else list(value)
    found: list[Any] = []
    for item in given:
        if several and isinstance(item, os.PathLike) and os.path.isdir(item):
            found.extend(files_from_dir(item))
        else:
            found.append(item)
    return found


def file_part(value: Any) -> tuple[Any, ...]:
    """Return a file in the form that httpx takes: name, content, content type, header fields.

    Raises `InvalidArgumentError` if the value is not a file that can be uploaded.
    """
    if not _is_file(value):
        raise InvalidArgumentError(
            f"a {type(value).__name__} cannot be uploaded: give a pathlib.Path, bytes, a file opened in "
            "binary mode, or a tuple (name, content) or (name, content, content type)"
        )
    parts = value if isinstance(value, tuple) else (None, value)
    name, content, content_type, extra = (*parts, None, None)[:4]
    if isinstance(content, os.PathLike):
        path = os.fsdecode(content)
        name = name or os.path.basename(path)
        upload = Upload(path, path=path)
    elif isinstance(content, _BYTES):
        name = name or "upload"
        upload = Upload(name, file=io.BytesIO(content))
    else:
        name = name or _name_of(content) or "upload"
        upload = Upload(name, file=content)
    if not isinstance(name, str):
        raise InvalidArgumentError(f"the name of a file to upload is a {type(name).__name__}, not a string")
    encodable("the name of a file", name)
    fields = header_fields(extra, "the header fields of a file")
    guessed = header_value("content-type", content_type) if content_type else None
    guessed = guessed or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return (name, upload, guessed, {key: text for key, text in fields.items() if text is not None})


def _name_of(file: Any) -> str | None:
    name = getattr(file, "name", None)
    return os.path.basename(name) if isinstance(name, str) else None
