"""The data of a generated endpoint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

WHOLE = ""
"""The name on the wire of an argument that is the whole body."""


class Paging(NamedTuple):
    """How to get the next page: `id-cursor` (`after_id`, `before_id`), or any other style (`page`)."""

    style: str
    items: str


class Operation(NamedTuple):
    """One operation of the API. Mappings of names go from the Python name to the name on the wire."""

    id: str
    method: str
    #: With `{python_name}` in place of each path parameter.
    path: str
    path_names: Sequence[str] = ()
    query: Mapping[str, str] = {}
    headers: Mapping[str, str] = {}
    body: Mapping[str, str] = {}
    #: `application/json`, `multipart/form-data`, or None without a body.
    body_type: str | None = None
    #: Python names of the required arguments, which cannot be null; without those in the path.
    required: Sequence[str] = ()
    #: Python names of the arguments that are files.
    files: Sequence[str] = ()
    #: The type of the JSON response (see `decode.decoder`); None for any JSON.
    result: str | None = None
    #: Whether the response can be null, or empty.
    nullable: bool = False
    #: The form of the response: `json`, `jsonl`, `binary` or `none`.
    answer: str = "json"
    accept: str = "application/json"
    #: The type of an event's data, if the response can be a stream.
    event: str | None = None
    #: The type of a line, if the response is JSON Lines.
    line: str | None = None
    paging: Paging | None = None
    #: `anthropic-beta` values that the operation requires.
    betas: Sequence[str] = ()


class Call(NamedTuple):
    """One request to send: an operation, its arguments and the options of the caller."""

    operation: Operation
    arguments: Mapping[str, Any]
    stream: bool = False
    betas: Sequence[str] | None = None
    extra_headers: Mapping[str, Any] | None = None
    extra_query: Mapping[str, Any] | None = None
    extra_body: Any = None
    timeout: Any = None


def lasting(call: Call) -> Call:
    """Return the call with lists in place of iterators, so that it can be sent for several pages."""
    arguments = {name: list(v) if isinstance(v, Iterator) else v for name, v in call.arguments.items()}
    betas = list(call.betas) if isinstance(call.betas, Iterator) else call.betas
    return call._replace(arguments=arguments, betas=betas)
