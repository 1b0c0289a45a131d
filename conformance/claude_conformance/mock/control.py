"""The control endpoint below `/_mock`, for tests: time, faults, script, limits, log. Loopback only.

A mock of several processes refuses them all: they would reach one process.

GET  /_mock/state                      what is on, and the virtual time
POST /_mock/time     {"advance": s}    move time forward
PUT  /_mock/faults   ["id", ...]       replace the active faults
GET  /_mock/faults                     every fault there is
PUT  /_mock/script   [step, ...]       replace the scripted answers
PUT  /_mock/limits   {"requests": n, "input_tokens": n, "output_tokens": n}
GET  /_mock/requests                   what was asked, oldest first; DELETE forgets it
POST /_mock/files    {"filename", "content" | "content_base64", "mime_type", "expires_in_seconds"}
                                       a file as tools make them: it can be downloaded
PUT  /_mock/files    {"id", "downloadable": true}
                                       make an uploaded file downloadable
PUT  /_mock/storage  {"bytes": n}      how much all files together may hold
PUT  /_mock/batches  {"seconds": n}    how long new batches take, in virtual time
POST /_mock/keys     {"key", "workspace"}
                                       another key, of another workspace
POST /_mock/reset                      forget everything but the settings
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from claude_conformance.mock.http.bodies import decode_json
from claude_conformance.mock.http.errors import ApiError, envelope
from claude_conformance.mock.world.rate_limits import RateLimits
from claude_conformance.mock.world.script import ScriptError, parse_script
from claude_conformance.mock.world.world import World

from .control_stores import ControlError, add_key, change_file, make_file, set_batches, set_quota
from .exchange import JsonReply, Reply, Request
from .faults import UnknownFault, all_faults

ROOT = "/_mock"


def owns(path: str) -> bool:
    return path == ROOT or path.startswith(f"{ROOT}/")


def answer(world: World, request: Request, content: bytes) -> Reply:
    """Follow a control request; what is wrong with it comes back as 4xx with the usual envelope."""
    if world.config.workers > 1:
        # One process of several would follow, and another one answer the next request.
        return JsonReply(envelope(409, "a mock with several --workers cannot be controlled", None), 409)
    action = ACTIONS.get((request.method, request.path.rstrip("/")))
    if action is None:
        known = ", ".join(f"{method} {path}" for method, path in ACTIONS)
        return JsonReply(envelope(404, f"no such control; there are {known}", None), 404)
    try:
        # Lists are welcome here, so the body is wrapped before it is decoded.
        value = decode_json(b'{"value":' + content + b"}")["value"] if content.strip() else None
        return JsonReply(action(world, value))
    except ApiError as error:
        return JsonReply(error.envelope(None), error.status)
    except (ControlError, UnknownFault, ScriptError, TypeError, ValueError) as error:
        return JsonReply(envelope(400, str(error), None), 400)


def _state(world: World, _: Any) -> Any:
    return world.state()


def _time(world: World, value: Any) -> Any:
    seconds = value.get("advance") if isinstance(value, dict) else None
    if not isinstance(seconds, int | float) or isinstance(seconds, bool):
        raise ControlError('send {"advance": seconds}')
    world.clock.advance(seconds)
    return world.state()


def _set_faults(world: World, value: Any) -> Any:
    if not isinstance(value, list) or not all(isinstance(id, str) for id in value):
        raise ControlError("send a list of fault ids")
    world.set_faults(tuple(value))
    return world.state()


def _list_faults(world: World, _: Any) -> Any:
    active = {fault.id for fault in world.faults}
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


def _script(world: World, value: Any) -> Any:
    world.set_script(parse_script(value))
    return world.state()


def _limits(world: World, value: Any) -> Any:
    if not isinstance(value, dict) or not all(
        isinstance(number, int) and number >= 0 for number in value.values()
    ):
        raise ControlError("send whole numbers for requests, input_tokens, output_tokens")
    world.set_limits(RateLimits(**value))
    return attrs.asdict(world.limits)


def _requests(world: World, _: Any) -> Any:
    return [attrs.asdict(entry) for entry in world.log]


def _forget(world: World, _: Any) -> Any:
    world.log.clear()
    return world.state()


def _reset(world: World, _: Any) -> Any:
    world.reset()
    return world.state()


ACTIONS: dict[tuple[str, str], Callable[[World, Any], Any]] = {
    ("GET", f"{ROOT}/state"): _state,
    ("POST", f"{ROOT}/time"): _time,
    ("GET", f"{ROOT}/faults"): _list_faults,
    ("PUT", f"{ROOT}/faults"): _set_faults,
    ("PUT", f"{ROOT}/script"): _script,
    ("PUT", f"{ROOT}/limits"): _limits,
    ("GET", f"{ROOT}/requests"): _requests,
    ("DELETE", f"{ROOT}/requests"): _forget,
    ("POST", f"{ROOT}/files"): make_file,
    ("PUT", f"{ROOT}/files"): change_file,
    ("PUT", f"{ROOT}/storage"): set_quota,
    ("PUT", f"{ROOT}/batches"): set_batches,
    ("POST", f"{ROOT}/keys"): add_key,
    ("POST", f"{ROOT}/reset"): _reset,
}
