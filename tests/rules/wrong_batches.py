"""Servers that are wrong about batches, each in one way."""

from __future__ import annotations

import json
from typing import Any

import attrs
from stand_in import Given, Seen
from wrong_servers import (
    BATCHES,
    FAILURE,
    NOT_FOUND,
    ONE,
    REFUSED,
    Wrong,
    answers,
    changed,
    instead,
    is_,
    lacks,
    lenient,
    ok,
    result,
    sets,
    without_query,
)

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


def one_by_one(seen: Seen) -> Seen | Given:
    """Refuses batches with an invalid request as a whole."""
    return REFUSED if seen.path == BATCHES and b"no-messages" in seen.body else seen


def first_hundred(seen: Seen, given: Given) -> Given:
    """Leaves out the results after the first hundred."""
    if not is_(seen, "GET", f"{BATCHES}{ONE}/results") or given.status != 200:
        return given
    return attrs.evolve(given, body=b"".join(given.body.splitlines(keepends=True)[:100]))


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
    Wrong("J22", "gives the first hundred results", after=first_hundred),
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
