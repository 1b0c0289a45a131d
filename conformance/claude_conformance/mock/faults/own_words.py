"""Faults of a server that does not keep its word: what it names cannot be used, what it keeps changes."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
import itertools
from collections.abc import Iterable
from typing import Any

from claude_conformance.mock.exchange import Exchange, JsonReply, LinesReply, Reply, Request

from .base import MESSAGES, MODEL, MODELS, Body, fault, on_message
from .rewrite import peek, refusal
from .stored import (
    BATCH_GET,
    BATCH_LIST,
    BATCH_OBJECTS,
    BATCH_RESULTS,
    FILE_GET,
    FILE_LIST,
    FILE_UPLOAD,
    SKILL_GET,
    VERSION_GET,
    VERSION_LIST,
    each,
)

MOST_ID = 24
LONG_AGO, LATER = "2020-01-01T00:00:00Z", "2031-01-01T00:00:00Z"


def _blocks(request: Request) -> list[dict[str, Any]]:
    messages = peek(request).get("messages")
    found = messages if isinstance(messages, list) else []
    contents = [message.get("content") for message in found if isinstance(message, dict)]
    lists = [content for content in contents if isinstance(content, list)]
    return [block for content in lists for block in content if isinstance(block, dict)]


@fault("request", "own-tool-ids-refused", "D109", operations=MESSAGES)
def own_ids_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Ids of tool calls may have 24 characters at most, and the server's own have more"""
    if any(
        len(str(block.get("id") or "")) > MOST_ID and block.get("type") == "tool_use"
        for block in _blocks(request)
    ):
        return refusal(exchange, f"tool_use.id: String should have at most {MOST_ID} characters")
    return request


@fault("request", "two-tool-results-refused", operations=MESSAGES)
def two_results_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """A turn may hold one tool result"""
    if sum(block.get("type") == "tool_result" for block in _blocks(request)) > 1:
        return refusal(exchange, "messages: only one tool_result is supported")
    return request


@fault("request", "container-refused", operations=MESSAGES)
def container_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Containers are unknown in the next request"""
    if isinstance(peek(request).get("container"), str) and "tools" in peek(request):
        return refusal(exchange, "container: not found", 404)
    return request


@on_message("container-always-new")
def container_new(exchange: Exchange, message: Body) -> Body:
    """Each answer has a container of its own, whichever was asked for"""
    if message.get("container"):
        fresh = exchange.world.ids.new("container_")
        message["container"] = {**message["container"], "id": fresh}
    return message


@on_message("container-expired")
def container_expired(exchange: Exchange, message: Body) -> Body:
    """Containers have expired when they are named"""
    if message.get("container"):
        message["container"] = {**message["container"], "expires_at": LONG_AGO}
    return message


@on_message("container-id-missing")
def container_id_missing(exchange: Exchange, message: Body) -> Body:
    """Containers have no id"""
    if message.get("container"):
        message["container"] = {**message["container"], "id": None}
    return message


@fault("request", "text-file-source-refused", "D192", operations=MESSAGES)
def text_file_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Only files that are no text can be documents"""
    for block in _blocks(request):
        source = block.get("source")
        if isinstance(source, dict) and source.get("type") == "file" and block.get("title") == "Tides":
            return refusal(exchange, "document.source.file_id: a text file is not supported")
    return request


@fault("request", "container-upload-refused", "D191", operations=MESSAGES)
def upload_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Files cannot be put into the container"""
    if any(block.get("type") == "container_upload" for block in _blocks(request)):
        return refusal(exchange, "messages.0.content.0: Input tag 'container_upload' is not supported")
    return request


@on_message("citations-file-id-lost")
def file_id_lost(exchange: Exchange, message: Body) -> Body:
    """Citations do not name the file of their document"""
    for block in message["content"]:
        for item in block.get("citations") or ():
            if "file_id" in item:
                item["file_id"] = None
    return message


@fault("reply", "error-paths-shifted", operations=MESSAGES)
def paths_shifted(exchange: Exchange, reply: Reply) -> Reply:
    """Paths in errors count from 1"""
    details = (reply.body.get("error") or {}).get("details") if isinstance(reply, JsonReply) else None
    if isinstance(details, dict) and "paths" in details:
        details["paths"] = [path.replace(".0.", ".1.") for path in details["paths"]]
    return reply


@fault("request", "effort-levels-few", operations=MESSAGES)
def few_levels(exchange: Exchange, request: Request) -> Request | Reply:
    """Efforts other than low, medium and high are refused on every model"""
    config = peek(request).get("output_config")
    if isinstance(config, dict) and config.get("effort") in ("xhigh", "max"):
        return refusal(exchange, "output_config.effort: Input should be 'low', 'medium' or 'high'")
    return request


@fault("request", "max-tokens-below-claim", operations=MESSAGES)
def below_claim(exchange: Exchange, request: Request) -> Request | Reply:
    """Fewer output tokens are allowed than the Models API claims"""
    asked = peek(request).get("max_tokens")
    if isinstance(asked, int) and asked > 32_000:
        return refusal(exchange, f"max_tokens: {asked} > 32000")
    return request


@fault("request", "claimed-server-tools-refused", operations=MESSAGES)
def claimed_tools_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Code execution is claimed for models and refused"""
    tools = peek(request).get("tools")
    for tool in tools if isinstance(tools, list) else ():
        if isinstance(tool, dict) and str(tool.get("type")).startswith("code_execution_"):
            return refusal(exchange, "tools.0: code execution is not enabled")
    return request


@fault("reply", "batch-results-crossed", operations=BATCH_RESULTS)
def crossed(exchange: Exchange, reply: Reply) -> Reply:
    """Succeeded results carry the custom_id of one another"""

    def change(lines: Iterable[Body]) -> Iterable[Body]:
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
    """Every request of a batch gets the answer to the first"""

    def change(lines: Iterable[Body]) -> Iterable[Body]:
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
    """Messages of a batch name the model of the server behind"""

    def change(line: Body) -> Body:
        result = line["result"]
        if "message" in result:
            return {**line, "result": {**result, "message": {**result["message"], "model": "harbour-4"}}}
        return line

    if isinstance(reply, LinesReply):
        reply.lines = map(change, reply.lines)
    return reply


@fault("reply", "batch-results-url-wrong", operations=BATCH_OBJECTS)
def url_wrong(exchange: Exchange, reply: Reply) -> Reply:
    """results_url leads nowhere"""
    return each(
        reply,
        lambda batch: batch.update(results_url=batch["results_url"] and batch["results_url"][:-1]),
    )


@fault("reply", "batch-results-url-of-the-batch", operations=BATCH_OBJECTS)
def url_of_the_batch(exchange: Exchange, reply: Reply) -> Reply:
    """results_url leads to the batch instead of its results"""
    return each(
        reply,
        lambda batch: batch.update(
            results_url=batch["results_url"] and batch["results_url"].removesuffix("/results")
        ),
    )


def _batch(id: str, summary: str, operations: tuple[str, ...], **changes: Any) -> None:
    """Register a fault that sets members of batches that have them."""

    def bent(exchange: Exchange, reply: Reply) -> Reply:
        return each(
            reply,
            lambda item: item.update(
                {name: value for name, value in changes.items() if item.get(name) is not None}
            ),
        )

    bent.__doc__ = summary
    fault("reply", id, operations=operations)(bent)


_batch("batch-ended-before-created", "Batches end before they were made", BATCH_OBJECTS, ended_at=LONG_AGO)
_batch("batch-expired-when-made", "Batches expire before they were made", BATCH_OBJECTS, expires_at=LONG_AGO)
_batch("batch-list-times-other", "Lists show other times of batches", BATCH_LIST, expires_at=LATER)
_batch("file-list-sizes-zero", "Lists show all files empty", FILE_LIST, size_bytes=0)
_batch(
    "file-list-types-general",
    "Lists show one media type for all",
    FILE_LIST,
    mime_type="application/octet-stream",
)
_batch("file-get-time-other", "A file was made when it is looked at", FILE_GET, created_at=LATER)
_batch(
    "file-upload-type-guessed",
    "Uploads are all called plain text",
    FILE_UPLOAD + FILE_LIST + FILE_GET,
    mime_type="text/plain",
)
_batch("skill-get-time-other", "A skill was made when it is looked at", SKILL_GET, created_at=LATER)
_batch(
    "skill-versions-renamed", "Lists show versions of skills under another name", VERSION_LIST, name="version"
)
_batch(
    "skill-latest-version-invented",
    "latest_version_id is no version",
    SKILL_GET,
    latest_version_id="skver_01Invented000000000000",
)
_batch(
    "skill-version-of-another",
    "A version names another skill",
    VERSION_GET,
    skill_id="skill_01Other0000000000000000",
)
_batch("model-get-limits-other", "A model has other limits than in the list", MODEL, max_tokens=4096)
_batch("models-list-times-other", "The list shows other times of models", MODELS, created_at=LONG_AGO)


@fault("reply", "batch-ended-without-status", operations=BATCH_GET)
def without_status(exchange: Exchange, reply: Reply) -> Reply:
    """A batch that is in progress has ended_at"""
    return each(
        reply,
        lambda batch: batch.update(ended_at=batch["ended_at"] or batch["created_at"]),
    )


@fault("reply", "file-names-ascii", operations=FILE_UPLOAD + FILE_LIST + FILE_GET)
def names_ascii(exchange: Exchange, reply: Reply) -> Reply:
    """Names of files lose what is not ASCII"""
    return each(
        reply,
        lambda item: item.update(filename=item.get("filename", "").encode("ascii", "replace").decode()),
    )


@fault("reply", "file-sizes-in-blocks", operations=FILE_UPLOAD + FILE_LIST + FILE_GET)
def sizes_rounded(exchange: Exchange, reply: Reply) -> Reply:
    """Sizes of files are told in whole blocks"""
    return each(reply, lambda item: item.update(size_bytes=-(-item.get("size_bytes", 0) // 512) * 512))
