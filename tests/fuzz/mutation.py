"""Changes what a server answers: any value at any place, headers, events, the end of the body."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import attrs

from claude_conformance.wire import Event, Exchange, Frame, JsonError, Response

ODD: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    0.5,
    1e308,
    10**400,
    2**63,
    "",
    "x",
    "x" * 5000,
    "\x00\ud800",
    "2026-13-99T99:99:99Z",
    [],
    [None],
    [[]],
    {},
    {"type": 5},
    {"type": []},
    {"": {"": None}},
)
"""One value of every kind that JSON has, and the limits of each."""

_GONE = object()
_HEADERS = ("", "x", "-1", "NaN", "1e999", "٣", "9" * 400, "text/html", "application/json", "\xff", "req_")
_STATUSES = (200, 200, 200, 201, 204, 301, 400, 404, 418, 422, 500)


def spoil(value: Any, random: Random) -> Any:
    """The value with something inside it replaced or left out; sometimes all of it."""
    places = list(_places(value))
    for _ in range(random.choice((1, 1, 1, 2, 5))):
        path = random.choice(places)
        value = _put(value, path, random.choice((*ODD, _GONE)))
        places = list(_places(value))
    return value


def _places(value: Any, at: tuple[Any, ...] = ()) -> Any:
    yield at
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _places(item, (*at, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _places(item, (*at, index))


def _put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return None if new is _GONE else new
    name, rest = path[0], path[1:]
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    if rest:
        copy[name] = _put(copy[name], rest, new)
    elif new is _GONE:
        del copy[name]
    else:
        copy[name] = new
    return copy


def mutate(exchange: Exchange, random: Random) -> Exchange:
    """The exchange with one thing about its answer changed."""
    response = exchange.response
    if response is None:
        return exchange
    kinds = [_body, _body, _body, _headers, _status, _cut]
    if exchange.events:
        kinds = [_events, _events, _events, _headers, _status]
    return random.choice(kinds)(exchange, response, random)


def _body(exchange: Exchange, response: Response, random: Random) -> Exchange:
    try:
        values = [json.loads(line) for line in response.body.splitlines() or [b"null"]]
    except ValueError:
        return _cut(exchange, response, random)
    index = random.randrange(len(values))
    values[index] = spoil(values[index], random)
    return _with(exchange, b"\n".join(json.dumps(value).encode() for value in values))


def _cut(exchange: Exchange, response: Response, random: Random) -> Exchange:
    size = random.choice((0, random.randrange(len(response.body) + 1)))
    return _with(exchange, response.body[:size] + random.choice((b"", b"\xff\x00", b"]")))


def _with(exchange: Exchange, body: bytes) -> Exchange:
    assert exchange.response is not None
    response = attrs.evolve(exchange.response, body=body, size=len(body))
    return attrs.evolve(exchange, response=response)


def _headers(exchange: Exchange, response: Response, random: Random) -> Exchange:
    headers = list(response.headers)
    if headers:
        index = random.randrange(len(headers))
        name, _ = headers[index]
        headers[index : index + 1] = [(name, random.choice(_HEADERS))] * random.choice((0, 1, 1, 2))
    return attrs.evolve(exchange, response=attrs.evolve(response, headers=tuple(headers)))


def _status(exchange: Exchange, response: Response, random: Random) -> Exchange:
    return attrs.evolve(exchange, response=attrs.evolve(response, status=random.choice(_STATUSES)))


def _events(exchange: Exchange, _: Response, random: Random) -> Exchange:
    events = list(exchange.events)
    index = random.randrange(len(events))
    what = random.choice(("spoil", "spoil", "spoil", "drop", "twice", "odd", "name", "end", "swap"))
    if what == "spoil":
        events[index] = _event(events[index].event, json.dumps(spoil(events[index].value, random)))
    elif what == "drop":
        del events[index]
    elif what == "twice":
        events.insert(index, events[index])
    elif what == "odd":
        events[index] = _event("", random.choice(("[DONE]", "null", "", "{", "5", '"x"', "[]")))
    elif what == "name":
        events[index] = _event(random.choice(("", "x", "error", "message_stop")), events[index].data)
    elif what == "end":
        del events[index:]
    else:
        random.shuffle(events)
    return attrs.evolve(exchange, events=tuple(events), undecoded=random.random() < 0.1)


def _event(name: str, data: str) -> Event:
    try:
        return Event.of(0.0, Frame(name, data))
    except JsonError:
        return Event(0.0, name, data, None, "not JSON")
