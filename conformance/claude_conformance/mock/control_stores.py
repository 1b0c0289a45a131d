"""Controls of what the mock keeps: files, batches, keys."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from claude_conformance.mock.http.storage import Stored
from claude_conformance.mock.world.identity import WORKSPACE

if TYPE_CHECKING:
    from claude_conformance.mock.world.world import World


MOST_SECONDS = 1000 * 366 * 86400


class ControlError(ValueError):
    """A control request that cannot be followed."""


def _member(value: Any, name: str, kind: type, *default: Any) -> Any:
    """A member of a control request; raises ControlError."""
    if not isinstance(value, Mapping):
        raise ControlError("send an object")
    found = value.get(name, *default)
    if (name not in value and not default) or (name in value and type(found) is not kind):
        raise ControlError(f"{name} must be {kind.__name__}")
    return found


def _within(name: str, seconds: int) -> int:
    """A duration of 0 seconds to 1000 years; raises ControlError."""
    if not 0 <= seconds <= MOST_SECONDS:
        raise ControlError(f"{name} must be 0 to {MOST_SECONDS}")
    return seconds


def make_file(world: World, value: Any) -> Any:
    """A new file, downloadable as if a tool had made it unless the request says otherwise."""
    if isinstance(value, Mapping) and "content_base64" in value:
        try:
            content = base64.b64decode(_member(value, "content_base64", str), validate=True)
        except binascii.Error:
            raise ControlError("content_base64 must be base64") from None
    else:
        content = _member(value, "content", str).encode()
    seconds = _member(value, "expires_in_seconds", int, None)
    path = world.folder.new()
    path.write_bytes(content)
    record = world.files.add(
        Stored(path, 0, len(content)),
        workspace=_member(value, "workspace", str, WORKSPACE),
        filename=_member(value, "filename", str, "report.txt"),
        media_type=_member(value, "mime_type", str, "text/plain"),
        seconds=None if seconds is None else _within("expires_in_seconds", seconds),
        downloadable=_member(value, "downloadable", bool, True),
    )
    return {"id": record.id}


def change_file(world: World, value: Any) -> Any:
    """Make a file downloadable, or not."""
    id = _member(value, "id", str)
    record = world.files.find(id, _member(value, "workspace", str, WORKSPACE))
    if record is None:
        raise ControlError(f"there is no file {id}")
    record.downloadable = _member(value, "downloadable", bool)
    return {"id": record.id, "downloadable": record.downloadable}


def set_quota(world: World, value: Any) -> Any:
    """The bytes that all files together may have."""
    world.files.quota = _member(value, "bytes", int)
    return {"bytes": world.files.quota, "used": world.files.used()}


def set_batches(world: World, value: Any) -> Any:
    """How many seconds of virtual time new batches take."""
    seconds = float(_within("seconds", _member(value, "seconds", int)))
    world.batches.seconds = seconds
    return {"seconds": seconds}


def add_key(world: World, value: Any) -> Any:
    """Another valid key, of another workspace."""
    workspace = _member(value, "workspace", str)
    world.add_key(_member(value, "key", str), workspace)
    return {"workspace": workspace}
