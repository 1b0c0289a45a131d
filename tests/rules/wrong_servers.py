"""Servers that are wrong in one way. Each is in front of the mock and changes what passes through."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
from stand_in import After, Before, Given, Seen, error

BATCHES, FILES, SKILLS = "/v1/messages/batches", "/v1/files", "/v1/skills"


ONE = r"/[\w-]+"


JSON_TYPE = [("content-type", "application/json"), ("request-id", "req_01Wrong")]


def same(seen: Seen) -> Seen:
    return seen


def kept(_: Seen, given: Given) -> Given:
    return given


@attrs.frozen
class Wrong:
    """A server, the rule that it must break, and a part of what the rule then says."""

    rule: str
    what: str
    before: Before = same
    after: After = kept
    says: str = ""


def is_(seen: Seen, method: str, path: str) -> bool:
    return seen.method == method and re.fullmatch(path, urlsplit(seen.path).path) is not None


def ok(body: Any) -> Given:
    return Given(200, list(JSON_TYPE), json.dumps(body).encode())


def changed(method: str, path: str, change: Callable[[Any], Any], status: int = 200) -> After:
    """The JSON body of answers with this status, changed."""

    def after(seen: Seen, given: Given) -> Given:
        if not is_(seen, method, path) or given.status != status:
            return given
        value = json.loads(given.body)
        return attrs.evolve(given, body=json.dumps(change(value)).encode())

    return after


def sets(method: str, path: str, **members: Any) -> After:
    """Members of 200 answers, set."""
    return changed(method, path, lambda value: {**value, **members})


def lacks(method: str, path: str, *names: str) -> After:
    """Members of 200 answers, left out."""
    return changed(
        method, path, lambda value: {name: item for name, item in value.items() if name not in names}
    )


def lenient(method: str, path: str, body: Mapping[str, Any]) -> After:
    """Requests that must be refused with 400 get this."""

    def after(seen: Seen, given: Given) -> Given:
        return ok(body) if is_(seen, method, path) and given.status == 400 else given

    return after


def answers(method: str, path: str, given: Given) -> Before:
    """One answer to everything of this kind."""
    return lambda seen: given if is_(seen, method, path) else seen


def instead(method: str, path: str, status: int, given: Given) -> After:
    """Another answer than those with a status."""
    return lambda seen, got: given if is_(seen, method, path) and got.status == status else got


def each_line(change: Callable[[dict[str, Any]], dict[str, Any]]) -> After:
    """The lines of results, changed."""

    def after(seen: Seen, given: Given) -> Given:
        if not is_(seen, "GET", f"{BATCHES}{ONE}/results") or given.status != 200:
            return given
        lines = [json.dumps(change(json.loads(line))) for line in given.body.splitlines()]
        return attrs.evolve(given, body="".join(f"{line}\n" for line in lines).encode())

    return after


def result(change: Callable[[dict[str, Any]], dict[str, Any]], kind: str) -> After:
    """The results of one type, changed."""

    def line(value: dict[str, Any]) -> dict[str, Any]:
        found = value["result"]
        return {**value, "result": change(found)} if found["type"] == kind else value

    return each_line(line)


def without_query(path: str, *names: str) -> Before:
    """Parameters of a list that are not listened to."""

    def before(seen: Seen) -> Seen:
        parts = urlsplit(seen.path)
        if parts.path != path:
            return seen
        left = [f"{name}={value}" for name, value in parse_qsl(parts.query) if name not in names]
        return attrs.evolve(seen, path="?".join(filter(None, (path, "&".join(left)))))

    return before


FAILURE = error(500, "api_error")


REFUSED = error(400, "invalid_request_error")


NOT_FOUND = error(404, "not_found_error")


def any_image(seen: Seen, given: Given) -> Given:
    answer = {"type": "message", "id": "msg_1", "role": "assistant", "content": [], "usage": {}}
    return ok(answer) if seen.path == "/v1/messages" and given.status == 400 else given
