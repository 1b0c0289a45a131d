"""Faults of the results of batches."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
import itertools
from collections.abc import Callable, Iterable
from typing import Any

from claude_conformance.mock.apis.batches.store import BatchStore
from claude_conformance.mock.exchange import Exchange, Routed
from claude_conformance.mock.http.replies import JsonReply, LinesReply, Reply
from claude_conformance.wire.jsontext import dumps

from .base import fault
from .stored_objects import BATCH_RESULTS

Line = dict[str, Any]


def _lines(reply: Reply, change: Callable[[Iterable[Line]], Iterable[Any]]) -> Reply:
    """The results with their lines changed, while they are sent."""
    if isinstance(reply, LinesReply):
        reply.lines = change(reply.lines)
    return reply


def _results(reply: Reply, change: Callable[[Line], Line]) -> Reply:
    """The results with each `result` changed."""
    return _lines(reply, lambda lines: ({**line, "result": change(line["result"])} for line in lines))


@fault("reply", "batch-results-all-canceled", "D176", operations=BATCH_RESULTS)
def all_canceled(exchange: Exchange, reply: Reply) -> Reply:
    """Every request of a canceled batch is reported as canceled, also those that had succeeded"""
    if not isinstance(exchange, Routed):
        return reply
    id = exchange.path_params["message_batch_id"]
    batch = exchange.world.store(BatchStore).find(id, exchange.workspace)
    if batch is None or batch.canceled is None:
        return reply
    return _results(reply, lambda _: {"type": "canceled"})


@fault("reply", "batch-results-without-content-type", "D181", operations=BATCH_RESULTS)
def without_content_type(exchange: Exchange, reply: Reply) -> Reply:
    """Results have no content-type"""
    if isinstance(reply, LinesReply):
        reply.headers.pop("content-type", None)
    return reply


@fault("reply", "batch-results-as-array", operations=BATCH_RESULTS)
def as_array(exchange: Exchange, reply: Reply) -> Reply:
    """Results are one JSON array"""
    if isinstance(reply, LinesReply):
        headers = dict(reply.headers) | {"content-type": "application/json"}
        return JsonReply(list(reply.lines), 200, headers)
    return reply


@fault("reply", "batch-results-joined", operations=BATCH_RESULTS)
def joined(exchange: Exchange, reply: Reply) -> Reply:
    """Results have no line ends between them"""
    return _lines(reply, lambda lines: (dumps(line) for line in lines))


@fault("reply", "batch-results-error-bare", operations=BATCH_RESULTS)
def error_bare(exchange: Exchange, reply: Reply) -> Reply:
    """An errored result has the bare error without the envelope around it"""
    return _results(
        reply,
        lambda result: {**result, "error": result["error"]["error"]} if "error" in result else result,
    )


@fault("reply", "batch-results-foreign-shape", operations=BATCH_RESULTS)
def foreign_shape(exchange: Exchange, reply: Reply) -> Reply:
    """Results have the shape of another API: response with status_code and body"""

    def change(line: Line) -> Line:
        body = line["result"].get("message") or line["result"].get("error")
        return {"custom_id": line["custom_id"], "response": {"status_code": 200, "body": body}, "error": None}

    return _lines(reply, lambda lines: map(change, lines))


@fault("reply", "batch-results-line-lost", operations=BATCH_RESULTS)
def line_lost(exchange: Exchange, reply: Reply) -> Reply:
    """One result is missing"""
    return _lines(reply, lambda lines: itertools.islice(lines, 1, None))


@fault("reply", "batch-results-line-twice", operations=BATCH_RESULTS)
def line_twice(exchange: Exchange, reply: Reply) -> Reply:
    """Each result is repeated"""
    return _lines(reply, lambda lines: (line for line in lines for _ in range(2)))


@fault("reply", "batch-results-custom-id-missing", operations=BATCH_RESULTS)
def custom_id_missing(exchange: Exchange, reply: Reply) -> Reply:
    """Results do not have the custom_id of their request"""
    return _lines(reply, lambda lines: ({"result": line["result"]} for line in lines))


@fault("reply", "batch-results-message-missing", operations=BATCH_RESULTS)
def message_missing(exchange: Exchange, reply: Reply) -> Reply:
    """A succeeded result has only the text instead of the message"""

    def change(result: Line) -> Line:
        if "message" not in result:
            return result
        texts = (block.get("text", "") for block in result["message"]["content"])
        return {"type": result["type"], "text": "".join(texts)}

    return _results(reply, change)


@fault("reply", "batch-results-message-without-role", operations=BATCH_RESULTS)
def message_without_role(exchange: Exchange, reply: Reply) -> Reply:
    """Messages in results have no role"""

    def change(result: Line) -> Line:
        if "message" not in result:
            return result
        return {**result, "message": {key: v for key, v in result["message"].items() if key != "role"}}

    return _results(reply, change)


@fault("reply", "batch-results-type-foreign", operations=BATCH_RESULTS)
def type_foreign(exchange: Exchange, reply: Reply) -> Reply:
    """Results have types of another API: completed and failed"""
    names = {"succeeded": "completed", "errored": "failed"}
    return _results(reply, lambda result: {**result, "type": names.get(result["type"], result["type"])})


@fault("reply", "batch-results-errored-as-expired", operations=BATCH_RESULTS)
def errored_as_expired(exchange: Exchange, reply: Reply) -> Reply:
    """Invalid requests are reported as expired"""
    return _results(reply, lambda result: {"type": "expired"} if result["type"] == "errored" else result)


@fault("reply", "batch-results-incomplete-as-expired", operations=BATCH_RESULTS)
def incomplete_as_expired(exchange: Exchange, reply: Reply) -> Reply:
    """Requests that lack a field are reported as expired"""

    def change(result: Line) -> Line:
        lacks = result["type"] == "errored" and "Field required" in result["error"]["error"]["message"]
        return {"type": "expired"} if lacks else result

    return _results(reply, change)


@fault("reply", "batch-results-one-spoils-all", operations=BATCH_RESULTS)
def one_spoils_all(exchange: Exchange, reply: Reply) -> Reply:
    """One invalid request makes all requests of its batch fail"""

    def change(lines: Iterable[Line]) -> Iterable[Line]:
        held = list(lines)
        failed = next((line["result"] for line in held if line["result"]["type"] == "errored"), None)
        return held if failed is None else [{**line, "result": failed} for line in held]

    return _lines(reply, change)


@fault("reply", "batch-results-standard-tier", operations=BATCH_RESULTS)
def standard_tier(exchange: Exchange, reply: Reply) -> Reply:
    """Messages of a batch say that they were served by the standard tier"""

    def change(result: Line) -> Line:
        if "message" not in result:
            return result
        message = result["message"]
        return {**result, "message": {**message, "usage": {**message["usage"], "service_tier": "standard"}}}

    return _results(reply, change)


@fault("reply", "batch-results-404-after-end", "D182", operations=BATCH_RESULTS)
def results_404(exchange: Exchange, reply: Reply) -> Reply:
    """The results of an ended batch cannot be found"""
    if isinstance(reply, LinesReply):
        error = {"type": "not_found_error", "message": "Results not found."}
        body = {"type": "error", "error": error, "request_id": exchange.request_id}
        return JsonReply(body, 404, dict(reply.headers) | {"content-type": "application/json"})
    return reply


@fault("reply", "batch-results-crossed", operations=BATCH_RESULTS)
def crossed(exchange: Exchange, reply: Reply) -> Reply:
    """Succeeded results have each other's custom_id"""

    def change(lines: Iterable[Line]) -> Iterable[Line]:
        held = list(lines)
        good = [line for line in held if line["result"]["type"] == "succeeded"]
        names = [line["custom_id"] for line in good]
        moved = itertools.chain(names[1:], names[:1])
        found = {id(line): name for line, name in zip(good, moved, strict=True)}
        return [{**line, "custom_id": found.get(id(line), line["custom_id"])} for line in held]

    if isinstance(reply, LinesReply):
        reply.lines = change(reply.lines)
    return reply


@fault("reply", "batch-results-one-answer", operations=BATCH_RESULTS)
def one_answer(exchange: Exchange, reply: Reply) -> Reply:
    """Every request of a batch gets the response to the first"""

    def change(lines: Iterable[Line]) -> Iterable[Line]:
        held = list(lines)
        good = next((line["result"] for line in held if line["result"]["type"] == "succeeded"), None)
        return [
            {**line, "result": good if line["result"]["type"] == "succeeded" else line["result"]}
            for line in held
        ]

    if isinstance(reply, LinesReply):
        reply.lines = change(reply.lines)
    return reply


@fault("reply", "batch-results-model-other", operations=BATCH_RESULTS)
def model_other(exchange: Exchange, reply: Reply) -> Reply:
    """Messages of a batch name the model of the backend"""

    def change(line: Line) -> Line:
        result = line["result"]
        if "message" in result:
            return {**line, "result": {**result, "message": {**result["message"], "model": "harbour-4"}}}
        return line

    if isinstance(reply, LinesReply):
        reply.lines = map(change, reply.lines)
    return reply


def _messages(id: str, summary: str, change: Callable[[Line], Line]) -> None:
    """Register a fault of the messages in results."""

    def bent(exchange: Exchange, reply: Reply) -> Reply:
        return _results(
            reply,
            lambda result: (
                {**result, "message": change(result["message"])} if "message" in result else result
            ),
        )

    bent.__doc__ = summary
    fault("reply", id, operations=BATCH_RESULTS)(bent)


def _texts(change: Callable[[str], str]) -> Callable[[Line], Line]:
    def bent(message: Line) -> Line:
        content = [
            {**block, "text": change(block["text"])} if block["type"] == "text" else block
            for block in message["content"]
        ]
        return {**message, "content": content}

    return bent


_messages(
    "batch-results-message-ids-alike",
    "The messages of a batch have one id",
    lambda message: {**message, "id": "msg_01Batch0000000000000000"},
)
_messages(
    "batch-results-usage-zero",
    "The messages of a batch have no usage counts",
    lambda message: {**message, "usage": {**message["usage"], "input_tokens": 0, "output_tokens": 0}},
)
_messages(
    "batch-results-line-breaks-lost",
    "Texts of a batch lose their line breaks",
    _texts(lambda text: text.replace("\n", " ")),
)
_messages(
    "batch-results-characters-lost",
    "Texts of a batch lose non-ASCII characters",
    _texts(lambda text: text.encode("ascii", "replace").decode()),
)


@fault("reply", "batch-results-counters-crossed", operations=BATCH_RESULTS)
def counters_crossed(exchange: Exchange, reply: Reply) -> Reply:
    """Succeeded results have each other's usage"""

    def change(lines: Iterable[Line]) -> Iterable[Line]:
        held = list(lines)
        messages = [line["result"]["message"] for line in held if line["result"]["type"] == "succeeded"]
        counted = [message["usage"] for message in messages]
        for message, usage in zip(messages, counted[1:] + counted[:1], strict=True):
            message["usage"] = usage
        return held

    return _lines(reply, change)


@fault("reply", "batch-results-first-hundred", operations=BATCH_RESULTS)
def first_hundred(exchange: Exchange, reply: Reply) -> Reply:
    """Results have 100 lines at most"""
    return _lines(reply, lambda lines: itertools.islice(lines, 100))


@fault("reply", "batch-results-without-stop-reason", operations=BATCH_RESULTS)
def without_stop_reason(exchange: Exchange, reply: Reply) -> Reply:
    """The stop reason of messages in results stays null"""

    def change(result: Line) -> Line:
        if "message" not in result:
            return result
        return {**result, "message": {**result["message"], "stop_reason": None}}

    return _results(reply, change)
