"""Servers that are wrong about batches, files, skills and routes, each in one way.

Each is in front of the mock and changes what passes through.
"""

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
    """A server, and the rule that it must break."""

    rule: str
    what: str
    before: Before = same
    after: After = kept


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


BATCH = {
    "id": "msgbatch_01Wrong",
    "type": "message_batch",
    "processing_status": "in_progress",
    "request_counts": dict.fromkeys(("processing", "succeeded", "errored", "canceled", "expired"), 0),
    "created_at": "2026-11-20T08:00:00Z",
    "expires_at": "2026-11-21T08:00:00Z",
    "ended_at": None,
    "cancel_initiated_at": None,
    "archived_at": None,
    "results_url": None,
}
FILE = {
    "id": "file_01Wrong",
    "type": "file",
    "filename": "wrong.txt",
    "mime_type": "text/plain",
    "size_bytes": 5,
    "created_at": "2026-11-20T08:00:00Z",
    "downloadable": False,
    "expires_at": None,
}
SKILL = {
    "id": "skill_01Wrong",
    "type": "skill",
    "display_name": "Wrong",
    "latest_version_id": "skver_01Wrong",
    "source": {"type": "custom"},
    "created_at": "2026-11-20T08:00:00Z",
    "updated_at": "2026-11-20T08:00:00Z",
}
FAILURE = error(500, "api_error")
REFUSED = error(400, "invalid_request_error")
NOT_FOUND = error(404, "not_found_error")


def one_by_one(seen: Seen) -> Seen | Given:
    """Refuses batches with an invalid request as a whole."""
    return REFUSED if seen.path == BATCHES and b"no-messages" in seen.body else seen


def miscount(value: Any) -> Any:
    counts = value["request_counts"]
    return {**value, "request_counts": {**counts, "processing": counts["processing"] + 1}}


def premature(value: Any) -> Any:
    """Counts what succeeded before the batch has ended."""
    if value["processing_status"] == "ended":
        return value
    counts = value["request_counts"]
    return {
        **value,
        "request_counts": {**counts, "processing": counts["processing"] - 1, "succeeded": 1},
    }


def all_errored(value: Any) -> Any:
    """Counts every request of an ended batch as errored."""
    counts = value["request_counts"]
    if value["processing_status"] != "ended":
        return value
    zero = dict.fromkeys(counts, 0)
    return {**value, "request_counts": {**zero, "errored": sum(counts.values())}}


def as_array(seen: Seen, given: Given) -> Given:
    if not is_(seen, "GET", f"{BATCHES}{ONE}/results") or given.status != 200:
        return given
    return attrs.evolve(given, body=b"[" + b",".join(given.body.splitlines()) + b"]")


def twice(seen: Seen, given: Given) -> Given:
    if not is_(seen, "GET", f"{BATCHES}{ONE}/results") or given.status != 200:
        return given
    return attrs.evolve(given, body=given.body * 2)


def plain_text(seen: Seen, given: Given) -> Given:
    if not is_(seen, "GET", f"{BATCHES}{ONE}/results"):
        return given
    return attrs.evolve(given, headers=[(n, v) for n, v in given.headers if n.lower() != "content-type"])


def backwards(value: Any) -> Any:
    return {**value, "data": value["data"][::-1], "first_id": value["last_id"], "last_id": value["first_id"]}


def at_first_missing(seen: Seen, given: Given) -> Given:
    """A batch that is in progress is not found yet."""
    early = is_(seen, "GET", f"{BATCHES}{ONE}") and b"in_progress" in given.body
    return NOT_FOUND if early else given


WRONG_BATCHES = [
    Wrong("J01", "calls a new batch validating", after=sets("POST", BATCHES, processing_status="validating")),
    Wrong("J01", "names results at once", after=sets("POST", BATCHES, results_url="/v1/results")),
    Wrong("J01", "has ids of its own kind", after=sets("POST", BATCHES, id="batch_1")),
    Wrong("J02", "keeps batches for long", after=sets("POST", BATCHES, expires_at="2099-12-20T08:00:00Z")),
    Wrong("J03", "counts one too many", after=changed("GET", f"{BATCHES}{ONE}", miscount)),
    Wrong("J03", "counts results before the end", after=changed("POST", BATCHES, premature)),
    Wrong("J04", "takes an empty batch", after=lenient("POST", BATCHES, BATCH)),
    Wrong("J05", "takes any custom_id", after=lenient("POST", BATCHES, BATCH)),
    Wrong("J06", "takes equal custom_ids", after=lenient("POST", BATCHES, BATCH)),
    Wrong("J07", "refuses a batch for one bad request", before=one_by_one),
    Wrong(
        "J07",
        "calls the invalid request a failure of its own",
        after=result(
            lambda value: {**value, "error": json.loads(FAILURE.body)},
            "errored",
        ),
    ),
    Wrong("J08", "does not listen to limit", before=without_query(BATCHES, "limit")),
    Wrong("J08", "does not listen to after_id", before=without_query(BATCHES, "after_id")),
    Wrong("J08", "lists oldest first", after=changed("GET", BATCHES, backwards)),
    Wrong("J08", "says nothing of more", after=lacks("GET", BATCHES, "has_more")),
    Wrong("J08", "says that there is no more", after=sets("GET", BATCHES, has_more=False)),
    Wrong(
        "J09",
        "goes on when a batch is canceled",
        after=sets("POST", f"{BATCHES}{ONE}/cancel", processing_status="in_progress"),
    ),
    Wrong("J09", "forgets when", after=sets("POST", f"{BATCHES}{ONE}/cancel", cancel_initiated_at=None)),
    Wrong("J09", "cannot cancel", before=answers("POST", f"{BATCHES}{ONE}/cancel", FAILURE)),
    Wrong("J10", "names no results", after=sets("GET", f"{BATCHES}{ONE}", results_url=None)),
    Wrong("J10", "ends without a time", after=sets("GET", f"{BATCHES}{ONE}", ended_at=None)),
    Wrong("J11", "gives results as an array", after=as_array),
    Wrong("J11", "gives results twice", after=twice),
    Wrong("J11", "gives no results", after=instead("GET", f"{BATCHES}{ONE}/results", 200, NOT_FOUND)),
    Wrong("J12", "calls errored failed", after=result(lambda value: {**value, "type": "failed"}, "errored")),
    Wrong(
        "J12",
        "gives the error without its envelope",
        after=result(lambda value: {**value, "error": value["error"]["error"]}, "errored"),
    ),
    Wrong(
        "J13",
        "calls the tier standard",
        after=result(
            lambda value: {
                **value,
                "message": {
                    **value["message"],
                    "usage": {**value["message"]["usage"], "service_tier": "standard"},
                },
            },
            "succeeded",
        ),
    ),
    Wrong("J14", "has results of what runs", after=instead("GET", f"{BATCHES}{ONE}/results", 400, ok({}))),
    Wrong("J14", "deletes what runs", after=instead("DELETE", f"{BATCHES}{ONE}", 400, ok(BATCH))),
    Wrong("J15", "deletes with an empty response", after=changed("DELETE", f"{BATCHES}{ONE}", lambda _: {})),
    Wrong("J15", "shows what is deleted", after=instead("GET", f"{BATCHES}{ONE}", 404, ok(BATCH))),
    Wrong("J16", "stumbles over unknown ids", after=instead("GET", f"{BATCHES}{ONE}", 404, FAILURE)),
    Wrong("J16", "cancels nothing", after=instead("POST", f"{BATCHES}{ONE}/cancel", 404, ok(BATCH))),
    Wrong("J17", "does not know a new batch", after=at_first_missing),
    Wrong("J18", "counts all as errored", after=changed("GET", f"{BATCHES}{ONE}", all_errored)),
    Wrong("J19", "does not say what results are", after=plain_text),
    Wrong(
        "J20",
        "leaves the role out of messages",
        after=result(
            lambda value: {
                **value,
                "message": {name: item for name, item in value["message"].items() if name != "role"},
            },
            "succeeded",
        ),
    ),
    Wrong(
        "J21",
        "lets all requests fail",
        after=result(lambda _: {"type": "errored", "error": json.loads(REFUSED.body)}, "succeeded"),
    ),
]


def whole_path(value: Any) -> Any:
    return {**value, "filename": f"../../etc/{value['filename']}"}


def always_first(seen: Seen) -> Seen:
    """Returns the first page for every request."""
    return without_query(FILES, "page")(seen)


def deleted_stays(seen: Seen) -> Seen | Given:
    """Says that a file is deleted, and keeps it."""
    if is_(seen, "DELETE", f"{FILES}{ONE}") and "Conformance" not in seen.path:
        return ok({"id": seen.path.rpartition("/")[2], "type": "file_deleted"})
    return seen


def new_list(seen: Seen) -> Seen:
    """Knows only the newer list."""
    if not is_(seen, "GET", FILES):
        return seen
    headers = {name: value for name, value in seen.headers.items() if name.lower() != "anthropic-beta"}
    return attrs.evolve(seen, headers=headers)


def old_list(seen: Seen) -> Seen:
    """Knows only the older list."""
    if not is_(seen, "GET", FILES):
        return seen
    return attrs.evolve(seen, headers={**seen.headers, "anthropic-beta": "files-api-2025-04-14"})


def any_image(seen: Seen, given: Given) -> Given:
    answer = {"type": "message", "id": "msg_1", "role": "assistant", "content": [], "usage": {}}
    return ok(answer) if seen.path == "/v1/messages" and given.status == 400 else given


WRONG_FILES = [
    Wrong("K01", "calls uploads downloadable", after=sets("POST", FILES, downloadable=True)),
    Wrong("K01", "has no types of files", after=sets("POST", FILES, mime_type="")),
    Wrong("K01", "miscounts bytes", after=sets("GET", f"{FILES}{ONE}", size_bytes=1)),
    Wrong("K01", "says size, not size_bytes", after=lacks("POST", FILES, "size_bytes")),
    Wrong("K01", "lets every file expire", after=sets("POST", FILES, expires_at=BATCH["expires_at"])),
    Wrong("K01", "refuses uploads", before=answers("POST", FILES, REFUSED)),
    Wrong("K02", "knows only the newer list", before=new_list),
    Wrong("K03", "gives uploads back", after=instead("GET", f"{FILES}{ONE}/content", 400, ok({}))),
    Wrong("K03", "has no error_code", after=instead("GET", f"{FILES}{ONE}/content", 400, REFUSED)),
    Wrong("K04", "stumbles over unknown ids", after=instead("GET", f"{FILES}{ONE}", 404, FAILURE)),
    Wrong("K04", "deletes what is not there", after=instead("DELETE", f"{FILES}{ONE}", 404, ok({}))),
    Wrong(
        "K05",
        "deletes in another API's words",
        after=changed(
            "DELETE", f"{FILES}{ONE}", lambda value: {"id": value["id"], "object": "file", "deleted": True}
        ),
    ),
    Wrong("K05", "keeps what is deleted", before=deleted_stays),
    Wrong("K06", "takes any name", after=lenient("POST", FILES, FILE)),
    Wrong("K07", "takes a form without a file", after=lenient("POST", FILES, FILE)),
    Wrong("K08", "takes any expiry", after=lenient("POST", FILES, FILE)),
    Wrong("K08", "never lets files expire", after=sets("POST", FILES, expires_at=None)),
    Wrong("K09", "knows only the older list", before=old_list),
    Wrong("K09", "gives the first page again", before=always_first),
    Wrong("K09", "does not listen to limit", before=without_query(FILES, "limit")),
    Wrong("K09", "lists oldest first", after=changed("GET", FILES, lambda v: {**v, "data": v["data"][::-1]})),
    Wrong("K10", "does not listen to ids[]", before=without_query(FILES, "ids[]")),
    Wrong("K10", "takes limit beside ids[]", after=lenient("GET", FILES, {"data": [], "next_page": None})),
    Wrong("K11", "takes a PDF as an image", after=any_image),
    Wrong("K12", "keeps the path", after=changed("POST", FILES, whole_path)),
    Wrong("K13", "takes half a form", after=lenient("POST", FILES, FILE)),
    Wrong("K14", "does not listen to after_id", before=without_query(FILES, "after_id")),
    Wrong("K15", "keeps what is deleted", before=deleted_stays),
    Wrong("K16", "lists any number of ids", after=lenient("GET", FILES, {"data": [], "next_page": None})),
]


def old_skill(value: Any) -> Any:
    """The shape of the time when skills were a beta."""
    return {
        "id": value["id"],
        "type": "skill",
        "display_title": value["display_name"],
        "latest_version": "1795161600000000",
        "source": "custom",
        "created_at": value["created_at"],
        "updated_at": value["updated_at"],
    }


def no_anthropic(seen: Seen, given: Given) -> Given:
    ours = is_(seen, "GET", SKILLS) and "source=anthropic" in seen.path
    return ok({"data": [], "next_page": None}) if ours else given


def beta_breaks(seen: Seen) -> Seen | Given:
    return FAILURE if "beta=true" in seen.path else seen


VERSIONS = f"{SKILLS}{ONE}/versions"
VERSION = {
    "id": "skver_01Wrong",
    "type": "skill_version",
    "skill_id": "skill_01Wrong",
    "name": "wrong",
    "description": "Wrong.",
    "created_at": "2026-11-20T08:00:00Z",
}

WRONG_SKILLS = [
    Wrong("L01", "shows skills as they were", after=changed("POST", SKILLS, old_skill)),
    Wrong("L01", "makes skills of someone else", after=sets("POST", SKILLS, source={"type": "plugin"})),
    Wrong("L01", "refuses bundles", before=answers("POST", SKILLS, REFUSED)),
    Wrong("L02", "takes a bundle without SKILL.md", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L03", "takes any name", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L04", "takes any description", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L05", "does not listen to source", before=without_query(SKILLS, "source")),
    Wrong("L05", "has none of Anthropic's skills", after=no_anthropic),
    Wrong("L06", "takes a version of another name", after=lenient("POST", VERSIONS, VERSION)),
    Wrong("L07", "lists no versions", after=sets("GET", VERSIONS, data=[])),
    Wrong("L07", "mixes skills up", after=sets("GET", f"{VERSIONS}{ONE}", skill_id="skill_01Wrong")),
    Wrong("L07", "does not give versions", before=answers("GET", f"{VERSIONS}{ONE}", NOT_FOUND)),
    Wrong("L08", "keeps skills with versions", before=answers("DELETE", f"{SKILLS}{ONE}", REFUSED)),
    Wrong("L08", "deletes with an empty response", after=changed("DELETE", f"{SKILLS}{ONE}", lambda _: {})),
    Wrong("L08", "shows what is deleted", after=instead("GET", f"{SKILLS}{ONE}", 404, ok(SKILL))),
    Wrong("L09", "loads skills where no code runs", after=any_image),
    Wrong("L10", "takes any label", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L11", "does not know latest", before=answers("GET", f"{VERSIONS}/latest", NOT_FOUND)),
    Wrong("L12", "breaks on ?beta=true", before=beta_breaks),
    Wrong("L13", "takes any layout", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L14", "stumbles over unknown ids", after=instead("GET", f"{SKILLS}{ONE}", 404, FAILURE)),
    Wrong("L15", "knows only the older list", after=lacks("GET", SKILLS, "next_page")),
    Wrong("L15", "gives the first page again", before=without_query(SKILLS, "page")),
    Wrong("L16", "takes no archives", before=lambda seen: REFUSED if b"PK\x03\x04" in seen.body else seen),
    Wrong("L17", "takes paths that lead elsewhere", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L18", "takes a name of two lines", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L19", "takes any folder", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L21", "takes any size", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L20", "loads any number of skills", after=any_image),
]

NO_DATA = ok({"data": []})


def bare_brackets(seen: Seen) -> Seen:
    """Reads arrays only when their brackets are encoded."""
    return attrs.evolve(seen, path=seen.path.partition("?")[0]) if "[]=" in seen.path else seen


WRONG_ROUTES = [
    Wrong("N01", "serves webhooks to everyone", before=answers("GET", "/v1/organizations/webhooks", NO_DATA)),
    Wrong("N02", "serves agents to everyone", before=answers("GET", "/v1/agents", NO_DATA)),
    Wrong("N03", "reads encoded brackets alone", before=bare_brackets),
]
