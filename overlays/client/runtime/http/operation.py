"""What a generated endpoint says about itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple


class Paging(NamedTuple):
    """How to get the next page: `id-cursor` (`after_id`, `before_id`) or `page-token` (`page`)."""

    style: str
    items: str


class Operation(NamedTuple):
    """One operation of the API. Names are given as Python name: name on the wire."""

    id: str
    method: str
    #: With `{python_name}` where a path parameter goes.
    path: str
    path_names: Sequence[str] = ()
    query: Mapping[str, str] = {}
    headers: Mapping[str, str] = {}
    body: Mapping[str, str] = {}
    #: `application/json`, `multipart/form-data`, or None when there is no body.
    body_type: str | None = None
    #: Python names of the arguments that must be given and cannot be null, those of the path aside.
    required: Sequence[str] = ()
    #: Python names of the arguments that are files.
    files: Sequence[str] = ()
    #: What the JSON answer is (see `decode.decoder`); None for any JSON.
    result: str | None = None
    #: How the answer comes: `json`, `jsonl`, `binary` or `none`.
    answer: str = "json"
    accept: str = "application/json"
    #: What the data of an event is, when the answer can be a stream.
    event: str | None = None
    #: What a line is, when the answer is JSON Lines.
    line: str | None = None
    paging: Paging | None = None
    #: `anthropic-beta` values without which the operation is not there.
    betas: Sequence[str] = ()


class Call(NamedTuple):
    """One request to send: an operation, its arguments and what the caller wants otherwise."""

    operation: Operation
    arguments: Mapping[str, Any]
    stream: bool = False
    betas: Sequence[str] | None = None
    extra_headers: Mapping[str, Any] | None = None
    extra_query: Mapping[str, Any] | None = None
    extra_body: Any = None
    timeout: Any = None


def lasting(call: Call) -> Call:
    """The same call with lists instead of iterators, for one that asks for several pages."""
    arguments = {name: list(v) if isinstance(v, Iterator) else v for name, v in call.arguments.items()}
    betas = list(call.betas) if isinstance(call.betas, Iterator) else call.betas
    return call._replace(arguments=arguments, betas=betas)
