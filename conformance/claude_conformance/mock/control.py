"""The control endpoint below `/_mock`, for tests: time, faults, script, limits, log. Loopback only.

A mock of several processes refuses them all: they would reach one process.

GET  /_mock/state                      the active settings, and the virtual time
POST /_mock/time     {"advance": s}    move time forward
PUT  /_mock/faults   ["id", ...]       replace the active faults
GET  /_mock/faults                     all faults
PUT  /_mock/script   [step, ...]       replace the scripted answers
PUT  /_mock/limits   {"requests": n, "input_tokens": n, "output_tokens": n}
GET  /_mock/requests                   the requests so far, oldest first; DELETE clears the list
POST /_mock/files    {"filename", "content" | "content_base64", "mime_type", "expires_in_seconds"}
                                       add a file as tools create them: it can be downloaded
PUT  /_mock/files    {"id", "downloadable": true}
                                       make an uploaded file downloadable
PUT  /_mock/storage  {"bytes": n}      how many bytes all files together may have
PUT  /_mock/batches  {"seconds": n}    how long new batches take, in virtual time
POST /_mock/keys     {"key", "workspace"}
                                       another key, for another workspace
POST /_mock/invites  {"id"}            accept a pending invite to the organization
POST /_mock/webhooks {"type", "data"}  an event: returns the signed request that each endpoint gets
POST /_mock/reset                      reset everything but the settings
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from claude_conformance.mock.apis.batches.store import BatchStore
from claude_conformance.mock.apis.files.store import FileStore, NewFile
from claude_conformance.mock.apis.people.handler import accept
from claude_conformance.mock.apis.webhooks.deliveries import deliveries
from claude_conformance.mock.faults import ActiveFaults, UnknownFault, all_faults
from claude_conformance.mock.http.bodies import decode_json
from claude_conformance.mock.http.errors import ApiError, envelope
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request
from claude_conformance.mock.http.storage import Stored
from claude_conformance.mock.resources.store import ResourceStore
from claude_conformance.mock.world.identity import WORKSPACE
from claude_conformance.mock.world.rate_limits import RateLimits
from claude_conformance.mock.world.script import ScriptError, parse_script
from claude_conformance.mock.world.world import World

ROOT = "/_mock"


def owns(path: str) -> bool:
    return path == ROOT or path.startswith(f"{ROOT}/")


MOST_SECONDS = 1000 * 366 * 86400


class ControlError(ValueError):
    """A control request that is not valid."""


@attrs.frozen
class Controlled:
    """The objects that the controls change."""

    world: World
    faults: ActiveFaults

    def state(self) -> Mapping[str, Any]:
        """Return the active settings and the virtual time."""
        return {**self.world.state(), "faults": [fault.id for fault in self.faults.active]}


def answer(mock: Controlled, request: Request, content: bytes) -> Reply:
    """Handle a control request; an invalid one gets 4xx with the usual envelope."""
    if mock.world.config.workers > 1:
        # Only one of several processes would change; another could handle the next request.
        return JsonReply(envelope(409, "a mock with several --workers cannot be controlled", None), 409)
    action = ACTIONS.get((request.method, request.path.rstrip("/")))
    if action is None:
        known = ", ".join(f"{method} {path}" for method, path in ACTIONS)
        return JsonReply(envelope(404, f"no such control; there are {known}", None), 404)
    try:
        # Lists are allowed here, so the body is wrapped before it is decoded.
        value = decode_json(b'{"value":' + content + b"}")["value"] if content.strip() else None
        return JsonReply(action(mock, value))
    except ApiError as error:
        return JsonReply(error.envelope(None), error.status)
    except (ControlError, UnknownFault, ScriptError, TypeError, ValueError) as error:
        return JsonReply(envelope(400, str(error), None), 400)


def _state(mock: Controlled, _: Any) -> Any:
    return mock.state()


def _time(mock: Controlled, value: Any) -> Any:
    seconds = value.get("advance") if isinstance(value, dict) else None
    if not isinstance(seconds, int | float) or isinstance(seconds, bool):
        raise ControlError('send {"advance": seconds}')
    mock.world.clock.advance(seconds)
    return mock.state()


def _set_faults(mock: Controlled, value: Any) -> Any:
    if not isinstance(value, list) or not all(isinstance(id, str) for id in value):
        raise ControlError("send a list of fault ids")
    mock.faults.set(value)
    return mock.state()


def _list_faults(mock: Controlled, _: Any) -> Any:
    active = {fault.id for fault in mock.faults.active}
    return [
        {
            "id": fault.id,
            "summary": fault.summary,
            "defects": list(fault.defects),
            "operations": list(fault.operations),
            "active": fault.id in active,
        }
        for fault in all_faults()
    ]


def _script(mock: Controlled, value: Any) -> Any:
    mock.world.set_script(parse_script(value))
    return mock.state()


def _limits(mock: Controlled, value: Any) -> Any:
    if not isinstance(value, dict) or not all(
        isinstance(number, int) and number >= 0 for number in value.values()
    ):
        raise ControlError("send whole numbers for requests, input_tokens, output_tokens")
    mock.world.set_limits(RateLimits(**value))
    return attrs.asdict(mock.world.limits)


def _requests(mock: Controlled, _: Any) -> Any:
    return [attrs.asdict(entry) for entry in mock.world.log]


def _forget(mock: Controlled, _: Any) -> Any:
    mock.world.log.clear()
    return mock.state()


def _reset(mock: Controlled, _: Any) -> Any:
    mock.world.reset()
    return mock.state()


def _member(value: Any, name: str, kind: type, *default: Any) -> Any:
    """Return a property of a control request.

    Raises `ControlError` if it is missing or has the wrong type.
    """
    if not isinstance(value, Mapping):
        raise ControlError("send an object")
    found = value.get(name, *default)
    if (name not in value and not default) or (name in value and type(found) is not kind):
        raise ControlError(f"{name} must be {kind.__name__}")
    return found


def _within(name: str, seconds: int) -> int:
    """Check a duration. Raises `ControlError` if it is not within 0 seconds to 1000 years."""
    if not 0 <= seconds <= MOST_SECONDS:
        raise ControlError(f"{name} must be 0 to {MOST_SECONDS}")
    return seconds


def _make_file(mock: Controlled, value: Any) -> Any:
    """Add a file; by default it is downloadable, as if a tool had created it."""
    if isinstance(value, Mapping) and "content_base64" in value:
        try:
            content = base64.b64decode(_member(value, "content_base64", str), validate=True)
        except binascii.Error:
            raise ControlError("content_base64 must be base64") from None
    else:
        content = _member(value, "content", str).encode()
    seconds = _member(value, "expires_in_seconds", int, None)
    path = mock.world.folder.new()
    path.write_bytes(content)
    file = NewFile(
        Stored(path, 0, len(content)),
        filename=_member(value, "filename", str, "report.txt"),
        media_type=_member(value, "mime_type", str, "text/plain"),
        seconds=None if seconds is None else _within("expires_in_seconds", seconds),
        downloadable=_member(value, "downloadable", bool, True),
    )
    made = mock.world.store(FileStore).add(file, _member(value, "workspace", str, WORKSPACE))
    return {"id": made.data["id"]}


def _change_file(mock: Controlled, value: Any) -> Any:
    """Make a file downloadable, or not."""
    id = _member(value, "id", str)
    file = mock.world.store(FileStore).find(id, _member(value, "workspace", str, WORKSPACE))
    if file is None:
        raise ControlError(f"there is no file {id}")
    file.data["downloadable"] = _member(value, "downloadable", bool)
    return {"id": id, "downloadable": file.data["downloadable"]}


def _set_quota(mock: Controlled, value: Any) -> Any:
    """Set the most bytes of all files together."""
    mock.world.store(FileStore).quota = _member(value, "bytes", int)
    return {"bytes": mock.world.store(FileStore).quota, "used": mock.world.store(FileStore).used()}


def _set_batches(mock: Controlled, value: Any) -> Any:
    """Set how many seconds of virtual time new batches take."""
    seconds = float(_within("seconds", _member(value, "seconds", int)))
    mock.world.store(BatchStore).seconds = seconds
    return {"seconds": seconds}


def _add_key(mock: Controlled, value: Any) -> Any:
    """Add a valid key for another workspace."""
    workspace = _member(value, "workspace", str)
    mock.world.credentials.add(_member(value, "key", str), workspace)
    return {"workspace": workspace}


def _accept_invite(mock: Controlled, value: Any) -> Any:
    return accept(mock.world.store(ResourceStore), _member(value, "id", str)).data


def _deliver(mock: Controlled, value: Any) -> Any:
    kind, data = (value.get("type"), value.get("data", {})) if isinstance(value, dict) else (None, None)
    if not isinstance(kind, str) or not isinstance(data, dict):
        raise ControlError('send {"type": type of an event, "data": properties to change}')
    return deliveries(mock.world, kind, data)


ACTIONS: dict[tuple[str, str], Callable[[Controlled, Any], Any]] = {
    ("GET", f"{ROOT}/state"): _state,
    ("POST", f"{ROOT}/time"): _time,
    ("GET", f"{ROOT}/faults"): _list_faults,
    ("PUT", f"{ROOT}/faults"): _set_faults,
    ("PUT", f"{ROOT}/script"): _script,
    ("PUT", f"{ROOT}/limits"): _limits,
    ("GET", f"{ROOT}/requests"): _requests,
    ("DELETE", f"{ROOT}/requests"): _forget,
    ("POST", f"{ROOT}/files"): _make_file,
    ("PUT", f"{ROOT}/files"): _change_file,
    ("PUT", f"{ROOT}/storage"): _set_quota,
    ("PUT", f"{ROOT}/batches"): _set_batches,
    ("POST", f"{ROOT}/keys"): _add_key,
    ("POST", f"{ROOT}/invites"): _accept_invite,
    ("POST", f"{ROOT}/webhooks"): _deliver,
    ("POST", f"{ROOT}/reset"): _reset,
}
