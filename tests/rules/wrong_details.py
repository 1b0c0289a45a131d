"""Servers that are right but for one detail, which a single judgement of a rule finds."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
from stand_in import After, Given, Seen
from wrong_servers import BATCHES, FILES, ONE, REFUSED, SKILLS, Wrong, answers, changed, is_, sets

MESSAGES, COUNT, MODELS, VAULTS = "/v1/messages", "/v1/messages/count_tokens", "/v1/models", "/v1/vaults"
MEMBERS = f"/v1/organizations/rbac_groups{ONE}/members"


def asks(seen: Seen) -> dict[str, Any]:
    """The JSON body of a request; empty if it has none."""
    return json.loads(seen.body) if seen.body[:1] == b"{" else {}


def whole(change: Callable[[dict[str, Any], dict[str, Any]], dict[str, Any]], status: int = 200) -> After:
    """Messages without a stream, changed; the change also gets the request."""

    def after(seen: Seen, given: Given) -> Given:
        if not is_(seen, "POST", MESSAGES) or given.status != status or asks(seen).get("stream"):
            return given
        return attrs.evolve(given, body=json.dumps(change(given.json(), asks(seen))).encode())

    return after


def block(kind: str, change: Callable[[dict[str, Any]], Mapping[str, Any]], name: str | None = None) -> After:
    """The content blocks of one type (and of one tool), changed."""

    def each(message: dict[str, Any], _: dict[str, Any]) -> dict[str, Any]:
        content = [
            {**item, **change(item)} if item["type"] == kind and name in (None, item.get("name")) else item
            for item in message["content"]
        ]
        return {**message, "content": content}

    return whole(each)


def in_streams(change: Callable[[str], str]) -> After:
    """The text of streams, changed; it comes in one piece."""

    def after(seen: Seen, given: Given) -> Given:
        if not is_(seen, "POST", MESSAGES) or given.status != 200 or not asks(seen).get("stream"):
            return given
        events = [json.loads(line[6:]) for line in given.body.splitlines() if line.startswith(b"data: ")]
        texts = [event for event in events if event.get("delta", {}).get("type") == "text_delta"]
        for event in texts[1:]:
            events.remove(event)
        texts[0]["delta"]["text"] = change("".join(event["delta"]["text"] for event in texts))
        framed = (f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events)
        return attrs.evolve(given, body="".join(framed).encode())

    return after


def only_writes(message: dict[str, Any], _: dict[str, Any]) -> dict[str, Any]:
    """Counts what is read from the cache as written."""
    usage = message["usage"]
    written = usage["cache_creation_input_tokens"] + usage["cache_read_input_tokens"]
    counts = {"cache_creation_input_tokens": written, "cache_read_input_tokens": 0}
    return {**message, "usage": {**usage, **counts}}


def half_of_the_format(message: dict[str, Any], asked: dict[str, Any]) -> dict[str, Any]:
    if "output_config" not in asked:
        return message
    return {**message, "content": [{"type": "text", "text": '{"city": "Enge"}'}]}


def no_paths(value: dict[str, Any], _: dict[str, Any]) -> dict[str, Any]:
    details = value["error"].get("details") or {}
    kept = {name: item for name, item in details.items() if name != "paths"}
    return {**value, "error": {**value["error"], "details": kept}}


def no_new_tool(seen: Seen) -> Seen | Given:
    return REFUSED if b"record_values" in seen.body else seen


def one_more_in_chunks(seen: Seen, given: Given) -> Given:
    """Counts a token more if the body comes in chunks."""
    chunked = "chunked" in {value.lower() for value in seen.headers.values()}
    if not chunked or not is_(seen, "POST", COUNT) or given.status != 200:
        return given
    return attrs.evolve(given, body=json.dumps({"input_tokens": given.json()["input_tokens"] + 1}).encode())


def empty_after_the_first(seen: Seen, given: Given) -> Given:
    """The second page of models is empty, and says that there are more."""
    if not is_(seen, "GET", MODELS) or "after_id" not in seen.path:
        return given
    page = {"data": [], "has_more": True, "first_id": None, "last_id": None}
    return attrs.evolve(given, body=json.dumps(page).encode())


def oldest_first_in_long_pages(seen: Seen, given: Given) -> Given:
    if not is_(seen, "GET", MODELS) or "limit=1000" not in seen.path:
        return given
    return attrs.evolve(given, body=json.dumps(backwards(given.json())).encode())


def first_result_by_url(seen: Seen, given: Given) -> Given:
    """`results_url` leads to the first result alone."""
    if is_(seen, "GET", f"{BATCHES}{ONE}"):
        batch = given.json()
        url = batch.get("results_url")
        return attrs.evolve(
            given, body=json.dumps({**batch, "results_url": url and f"{url}?part=1"}).encode()
        )
    if seen.path.endswith("/results?part=1"):
        return attrs.evolve(given, body=given.body.splitlines(keepends=True)[0])
    return given


def without_own(seen: Seen, given: Given) -> Given:
    """The list of a workspace's own skills stays empty."""
    if not is_(seen, "GET", SKILLS) or "source=custom" not in seen.path:
        return given
    return attrs.evolve(given, body=json.dumps({**given.json(), "data": []}).encode())


def as_stream(seen: Seen, given: Given) -> Given:
    if given.status != 400 or not asks(seen).get("stream"):
        return given
    others = [(name, value) for name, value in given.headers if name.lower() != "content-type"]
    return attrs.evolve(given, headers=[*others, ("content-type", "text/event-stream")])


def first_beta_alone(seen: Seen, given: Given) -> Given:
    """Knows no beta in a list of several."""
    several = any("," in value for name, value in seen.headers.items() if name.lower() == "anthropic-beta")
    if not several or not is_(seen, "POST", MESSAGES) or given.status != 200:
        return given
    message = {name: item for name, item in given.json().items() if name != "context_management"}
    return attrs.evolve(given, body=json.dumps(message).encode())


def active_when_asked_again() -> After:
    """Says that a deployment which is paused twice is active."""
    paused: set[str] = set()

    def after(seen: Seen, given: Given) -> Given:
        if not is_(seen, "POST", f"/v1/deployments{ONE}/pause"):
            return given
        if seen.path not in paused:
            paused.add(seen.path)
            return given
        return attrs.evolve(given, body=json.dumps({**given.json(), "status": "active"}).encode())

    return after


def elsewhere(value: dict[str, Any]) -> dict[str, Any]:
    return {**value, "external_user_details": {**value["external_user_details"], "country": "CH"}}


def next_version(value: dict[str, Any]) -> dict[str, Any]:
    return {**value, "version": value["version"] + 1}


def backwards(value: dict[str, Any]) -> dict[str, Any]:
    return {**value, "data": value["data"][::-1]}


WRONG_MESSAGES = [
    Wrong(
        "C11",
        "calls a wrong method a bad request",
        before=answers("PUT", MESSAGES, REFUSED),
        says="the status is 400, not 404 or 405",
    ),
    Wrong(
        "F13",
        "writes to the cache and never reads",
        after=whole(only_writes),
        says="the second call reads nothing from the cache",
    ),
    Wrong("T01", "counts nine", after=sets("POST", COUNT, input_tokens=9), says="user turn: 9 tokens, 9"),
    Wrong(
        "T01",
        "counts nothing",
        after=sets("POST", COUNT, input_tokens=0),
        says="the response reports no input tokens",
    ),
    Wrong(
        "G08",
        "leaves a property out of the format",
        after=whole(half_of_the_format),
        says="the response does not satisfy the schema: ",
    ),
    Wrong("D23", "names no image", after=whole(no_paths, status=400), says="error.details has no paths"),
    Wrong(
        "U07",
        "loses the end of a stream",
        after=in_streams(lambda text: text[:40]),
        says="the stream gives 'Tides at Enge.\\n\\nHigh water comes twice a',",
    ),
    Wrong(
        "U07",
        "sets a line of a stream in less",
        after=in_streams(lambda text: text.replace("    - and", "  - and")),
        says="the white space of the stream differs",
    ),
    Wrong(
        "U09",
        "loses the end of a stream",
        after=in_streams(lambda text: text[:60]),
        says="a part of the text",
    ),
    Wrong(
        "U01",
        "writes where it must call a tool with fixed values",
        after=block("tool_use", lambda _: {"type": "text", "text": "No."}, "record_values"),
        says="no tool_use block for the tool that tool_choice names",
    ),
    Wrong(
        "U01",
        "refuses a tool with fixed values",
        before=no_new_tool,
        says="a tool with fixed values is refused: 400 (invalid_request_error)",
    ),
    Wrong(
        "U01",
        "gives the input as a string",
        after=block("tool_use", lambda _: {"input": "{}"}, "record_values"),
        says="the input is '{}', not an object",
    ),
    Wrong("C31", "counts chunks", after=one_more_in_chunks, says="input tokens are counted, "),
    Wrong(
        "E22",
        "fetches what is not there",
        after=block(
            "web_fetch_tool_result",
            lambda _: {"content": {"type": "web_fetch_result", "url": "https://a.example"}},
        ),
        says="was fetched as 'web_fetch_result'",
    ),
    Wrong("C22", "calls an error a stream", after=as_stream, says="has the content type of a stream"),
    Wrong(
        "V06",
        "cites nothing",
        after=block("text", lambda _: {"citations": None}),
        says="the Models API claims citations, but the response contains none",
    ),
    Wrong(
        "V09",
        "calls every model alike",
        after=sets("GET", f"{MODELS}/[^/]+", id="claude-other"),
        says="of the message is 'claude-other'",
    ),
    Wrong(
        "B11",
        "knows one beta at a time",
        after=first_beta_alone,
        says="no context_management, which the beta alone unlocks",
    ),
    Wrong(
        "I12",
        "gives models without ids",
        after=sets("GET", MODELS, data=[{"type": "model"}]),
        says="data is not an array of objects with an id",
    ),
    Wrong(
        "I12",
        "has an empty page before the end",
        after=empty_after_the_first,
        says="the pages contain 3 models, one page 19",
    ),
    Wrong(
        "I12",
        "lists many models in another order",
        after=oldest_first_in_long_pages,
        says="the pages list other models than one page, or in another order",
    ),
]

WRONG_STORED = [
    Wrong(
        "V25",
        "leads to the first result alone",
        after=first_result_by_url,
        says="results_url leads to results of [",
    ),
    Wrong(
        "K15",
        "does not list new files",
        after=sets("GET", FILES, data=[]),
        says="a file just uploaded is not listed",
    ),
    Wrong("L05", "does not list its own skills", after=without_own, says=" is not listed"),
    Wrong("R04 [vault]", "lists no array", after=sets("GET", VAULTS, data={}), says="data is not an array"),
    Wrong("R04 [vault]", "gives no ids", after=sets("POST", VAULTS, id=None), says="the vault has no id"),
    Wrong(
        "R05 [vault]", "lists numbers", after=sets("GET", VAULTS, data=[1]), says="is not an array of objects"
    ),
    Wrong(
        "R10 [vault]",
        "forgets that it is archived",
        after=sets("GET", f"{VAULTS}{ONE}", archived_at=None),
        says="archived_at is lost on read",
    ),
    Wrong(
        "R04 [rbac_group_member]",
        "lists the newest first",
        after=changed("GET", MEMBERS, backwards),
        says="a newer object is listed before an older one",
    ),
    Wrong(
        "R07 [user_profile]",
        "changes more of an object than was sent",
        after=changed("POST", f"/v1/user_profiles{ONE}", elsewhere),
        says="external_user_details.country was not sent, but is now 'CH'",
    ),
    Wrong(
        "R16 [agent]",
        "does not move the version",
        after=sets("POST", f"/v1/agents{ONE}", version=1),
        says="version does not move with a change",
    ),
    Wrong(
        "R16 [agent]",
        "moves the version on its own",
        after=changed("GET", f"/v1/agents{ONE}", next_version),
        says="the refused update has changed the object",
    ),
    Wrong(
        "R17 [deployment]",
        "wakes what is paused twice",
        after=active_when_asked_again(),
        says="status is not 'paused' any more",
    ),
]


def reports(path: str, change: Callable[[Seen, list[dict[str, Any]]], Any]) -> After:
    """The rows of reports below a path, changed."""

    def after(seen: Seen, given: Given) -> Given:
        if not is_(seen, "GET", path) or given.status != 200:
            return given
        body = given.json()
        return attrs.evolve(given, body=json.dumps({**body, "data": change(seen, body["data"])}).encode())

    return after


def asked_for(seen: Seen, name: str) -> list[str]:
    """The values of a query parameter."""
    return [value for key, value in parse_qsl(urlsplit(seen.path).query) if key == name]


ACTIVITY = "/v1/organizations/analytics/.*"
REPORTS = "/v1/organizations/.*"


def ungrouped(seen: Seen, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    gone = asked_for(seen, "group_by[]")
    return [{key: value for key, value in row.items() if key not in gone} for row in rows]


def in_pages(seen: Seen, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**row, "more": 1} for row in rows] if asked_for(seen, "limit") == ["1"] else rows


def with_a_gap(_: Seen, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**row, "ending_at": row["starting_at"]} if row is rows[0] else row for row in rows]


WRONG_REPORTS = (
    Wrong("Y09", "rows in an object", after=reports(ACTIVITY, lambda *_: {}), says="data is not an array"),
    Wrong("Y09", "rows without their group", after=reports(ACTIVITY, ungrouped), says="a row has no"),
    Wrong("Y15", "other rows in pages", after=reports(REPORTS, in_pages), says="or others"),
    Wrong("Y05", "a gap between time buckets", after=reports(REPORTS, with_a_gap), says="the next begins at"),
)

VALUES = "record_values"
"""The strict tool that gets exact values."""


def fewer(value: dict[str, Any]) -> dict[str, Any]:
    return {"input": dict(list(value["input"].items())[1:])}


def more(value: dict[str, Any]) -> dict[str, Any]:
    groups = value["input"].items()
    return {
        "input": {name: {**group, "more": 1} if isinstance(group, dict) else group for name, group in groups}
    }


def uncalled(message: dict[str, Any], asked: dict[str, Any]) -> dict[str, Any]:
    if asked.get("tool_choice") != {"type": "tool", "name": VALUES}:
        return message
    return {**message, "stop_reason": "end_turn", "content": [{"type": "text", "text": "Done."}]}


WRONG_VALUES = (
    Wrong("U01", "an input without a group", after=block("tool_use", fewer, VALUES), says="schema requires"),
    Wrong("U01", "an input with more fields", after=block("tool_use", more, VALUES), says="not satisfy"),
    Wrong("U01", "no call of the tool", after=whole(uncalled), says="tool_choice names"),
)
