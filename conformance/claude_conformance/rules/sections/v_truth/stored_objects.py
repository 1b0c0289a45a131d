"""Section V: a stored object is the same everywhere, and consistent.

Rules: V24-V32, V35.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, describe, fail, need_plain
from claude_conformance.rules.kit.batches import MARKS, ended, lines, look, plain, readable
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.files import brief, get, need_file
from claude_conformance.rules.kit.fresh import token
from claude_conformance.rules.kit.lists import dated, ids, need, page
from claude_conformance.rules.kit.message import text_of
from claude_conformance.rules.kit.multipart import Part, form
from claude_conformance.rules.kit.reading import input_total, objects, text
from claude_conformance.rules.kit.requests import BATCHES, FILES, SKILLS
from claude_conformance.rules.kit.skills import ANOTHER, need_skill, sample, second_version
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.model import HELD, Finding, Observation, Observer
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.wire import JsonError

stored = section.having(writes=True)

RESULTS = ("createMessageBatch", "getMessageBatchResults")


@stored.rule(
    "V24",
    title="returns under each custom_id the response to the request with that id",
    impact="breaking",
    profile="batches",
    source=[src.BATCHES, src.BATCH_RESULTS],
    needs=(*RESULTS, "createMessage"),
    cost=0,
)
def own_results(probe: Probe) -> None:
    made = plain(probe)
    exchange, found = readable(probe, made)
    marks = dict(zip(made.custom_ids, MARKS, strict=True))
    messages = {line["custom_id"]: line["result"].get("message") for line in found}
    answers = {name: message for name in marks if isinstance(message := messages.get(name), dict)}
    if missing := [name for name in marks if name not in answers]:
        raise Skipped(f"the batch has no message for {', '.join(missing)}; all must succeed", exchange)
    texts = {name: text_of(message).lower() for name, message in answers.items()}
    told = False
    for name, mark in marks.items():
        others = [other for other in MARKS if other != mark]
        if mark not in texts[name] and any(other in texts[name] for other in others):
            fail(f"{name} was asked for the word {mark}, its response is {texts[name][:40]!r}", exchange)
        told = told or mark in texts[name]
    # The request with the longest name has by far the longest prompt.
    totals = {name: input_total(message) for name, message in answers.items()}
    short, long = (totals[name] for name in made.custom_ids)
    if short is not None and long is not None and short != long:
        told = True
        if short > long:
            fail(f"a prompt of a few words counts {short} tokens, a long one {long}", exchange)
    # V09 judges how the server names a model outside of batches; here both names are allowed.
    names = (probe.model, need_plain(probe).get("model"))
    other = next((m.get("model") for m in answers.values() if m.get("model") not in names), None)
    if other is not None:
        text = f"messages of the batch name the model {other!r}, it asked for {probe.model}"
        fail(text, exchange, impact="contract")
    if not told:
        raise Skipped(
            "no message of the batch contains the word that its request asks for, and usage.input_tokens is "
            "missing or equal, so the messages cannot be distinguished; examine another model with --model",
            exchange,
        )


@stored.rule(
    "V25",
    title="returns a results_url that leads to the results",
    impact="breaking",
    profile="batches",
    source=[src.BATCHES, src.GET_BATCH],
    needs=(*RESULTS, "getMessageBatch"),
)
def results_url(probe: Probe) -> None:
    made = plain(probe)
    exchange = ended(probe, made)
    url = accepted(exchange).get("results_url")
    if not isinstance(url, str) or not url:
        raise Skipped(f"the batch breaks J10: results_url is {url!r}", exchange)
    # The host is not judged: behind a gateway it may differ, and no key is sent there.
    try:
        parts = urlsplit(url)
    except ValueError:
        fail(f"results_url is {url!r}, not a URL", exchange)
    start = parts.path.find("/v1/")
    if start < 0:
        fail(f"results_url is {url!r}, not an address of the API", exchange)
    path, query = parts.path[start:], tuple(parse_qsl(parts.query, keep_blank_values=True))
    followed = probe.send(Call("GET", path, query=query))
    if followed.status != 200:
        fail(f"results_url leads to {followed.status}{describe(followed)}", exchange, followed)
    found = sorted(line["custom_id"] for line in lines(followed))
    if found != sorted(made.custom_ids):
        fail(f"results_url leads to results of {found}, not of {sorted(made.custom_ids)}", exchange, followed)


def shown(seen: Observation, *operations: str) -> list[dict[str, Any]]:
    """Returns the objects with ids in a successful response of one of these operations."""
    response = seen.exchange.response
    if seen.operation is None or seen.operation.id not in operations or response is None:
        return []
    if response.status != 200 or response.media_type != "application/json":
        return []
    try:
        value = response.json()
    except JsonError:
        return []
    found = objects(value, "data") if seen.operation.id.startswith("list") else [value]
    return [item for item in found if isinstance(item, dict) and isinstance(item.get("id"), str)]


BATCH = ("createMessageBatch", "getMessageBatch", "listMessageBatches", "cancelMessageBatch")


def consistent(seen: Observation) -> Finding:
    found = shown(seen, *BATCH)
    faults = (fault for batch in found for fault in [_batch_fault(batch)] if fault)
    return next(faults, HELD) if found else None


def _batch_fault(batch: dict[str, Any]) -> str:
    """Returns how a batch contradicts itself, or an empty string."""
    status = text(batch, "processing_status")
    over = status == "ended"
    if status in ("in_progress", "canceling", "ended") and over is not (batch.get("ended_at") is not None):
        return f"processing_status is {status!r}, ended_at {batch.get('ended_at')!r}"
    if not over and batch.get("results_url") is not None:
        return f"processing_status is {status!r}, and there is a results_url"
    if status == "canceling" and batch.get("cancel_initiated_at") is None:
        return "processing_status is 'canceling', and cancel_initiated_at null"
    times = {
        name: rfc3339(batch.get(name))
        for name in ("created_at", "cancel_initiated_at", "ended_at", "archived_at")
    }
    known = [(name, time) for name, time in times.items() if time is not None]
    for (first, before), (second, after) in pairwise(known):
        if before > after:
            return f"{second} ({batch[second]}) is before {first} ({batch[first]})"
    expires = rfc3339(batch.get("expires_at"))
    if expires is not None and times["created_at"] is not None and expires <= times["created_at"]:
        return f"expires_at ({batch['expires_at']}) is not after created_at"
    return ""


@stored.rule(
    "V26",
    title="returns batches whose status, times and results_url are consistent",
    profile="batches",
    source=[src.GET_BATCH, src.SDK_TYPES],
    needs=("createMessageBatch", "getMessageBatch"),
    cost=0,
    observe=consistent,
)
def provoke_batches(probe: Probe) -> None:
    made = plain(probe)
    look(probe, made)
    page(probe, BATCHES)


def _same(
    rule_id: str, operations: tuple[str, ...], members: Iterable[str], changing: Iterable[str] = ()
) -> Observer:
    """Returns an observer that compares these fields of an object in all responses; they never change.

    If one response has a field, others of the same version and betas must have it too, except for the
    ``changing`` ones that come later.
    """
    names = tuple(members)
    steady = frozenset(names) - frozenset(changing)

    def observe(seen: Observation) -> Finding:
        found = shown(seen, *operations)
        memory = seen.memory(rule_id)
        request = seen.exchange.request
        view = f"{request.header('anthropic-version')} {request.header('anthropic-beta')}"
        for item in found:
            known = memory.setdefault(item["id"], {})
            for name in names:
                absent = name not in item or item[name] is None
                there = memory.setdefault(f"{item['id']} {view}", {}).setdefault(name, not absent)
                if name in steady and there is absent:
                    here, other = ("absent", "there") if absent else ("there", "absent")
                    return f"{name} of {item['id']} is {here}, elsewhere it was {other}"
                if absent:
                    continue
                value = rfc3339(item[name]) or item[name] if name.endswith("_at") else item[name]
                before = known.setdefault(name, value)
                if before != value:
                    return f"{name} of {item['id']} is {item[name]!r}, elsewhere it was {before!s}"[:300]
        return HELD if found else None

    return observe


def _show_file(probe: Probe) -> None:
    get(probe, need_file(probe))
    expiring = text(need(brief(probe), "a file that expires"), "id")
    get(probe, str(expiring))
    page(probe, FILES)


def _show_skill(probe: Probe) -> None:
    skill_id, _ = need_skill(probe)
    second = second_version(probe)
    for path in (SKILLS, f"{SKILLS}/{skill_id}", f"{SKILLS}/{skill_id}/versions"):
        probe.send(Call("GET", path))
    version = text(need(second, "a second version"), "id")
    probe.send(Call("GET", f"{SKILLS}/{skill_id}/versions/{version}"))


def _show_models(probe: Probe) -> None:
    if not probe.models:
        raise Skipped("GET /v1/models lists no model to retrieve")
    for item in {str(item["id"]): item for item in (probe.models[0], probe.models[-1])}.values():
        probe.send(Call("GET", f"/v1/models/{item['id']}"))
    probe.sample("models")


stored.add(
    "V27",
    title="returns the same data for a batch everywhere",
    profile="batches",
    source=[src.GET_BATCH, src.LIST_BATCHES],
    needs=["createMessageBatch"],
    cost=2,
    check=provoke_batches,
    observe=_same(
        "V27",
        BATCH,
        ("type", "created_at", "expires_at", "ended_at", "cancel_initiated_at"),
        changing=("ended_at", "cancel_initiated_at"),
    ),
)
stored.add(
    "V28",
    title="returns the same data for a file everywhere",
    profile="files",
    source=[src.UPLOAD_FILE, src.LIST_FILES],
    needs=["uploadFile"],
    cost=2,
    check=_show_file,
    observe=_same(
        "V28",
        ("uploadFile", "getFileMetadata", "listFiles"),
        ("type", "filename", "mime_type", "size_bytes", "downloadable", "created_at", "expires_at"),
    ),
)
stored.add(
    "V29",
    title="returns the same data for a skill and its versions everywhere",
    profile="skills",
    source=[src.CREATE_SKILL, src.GET_SKILL_VERSION],
    needs=["createSkill"],
    cost=2,
    check=_show_skill,
    observe=_same(
        "V29",
        (
            "createSkill",
            "getSkill",
            "listSkills",
            "createSkillVersion",
            "getSkillVersion",
            "listSkillVersions",
        ),
        ("type", "skill_id", "name", "description", "display_name", "display_title", "created_at"),
    ),
)
section.add(
    "V30",
    title="returns the same data for a model everywhere",
    profile="models",
    source=[src.LIST_MODELS, src.GET_MODEL],
    needs=["listModels"],
    cost=2,
    check=_show_models,
    observe=_same(
        "V30",
        ("listModels", "getModel"),
        ("type", "display_name", "created_at", "max_tokens", "max_input_tokens", "line"),
    ),
)


NAMES: tuple[tuple[str, str, bytes], ...] = (
    ("Gezeiten Z\u00fcrich \u65e5\u672c {}.txt", "text/plain", b"Hochwasser in Enge: 04:12\n"),
    ("two words (1) {}.csv", "text/csv", b"hour,height\n04:12,1.8\n"),
    ("protocol-of-the-harbour-" * 6 + "{}.md", "text/markdown", b"# Tides\n"),
    ("no-ending-{}", "application/json", b'{"harbour": "Enge"}'),
)


@stored.rule(
    "V31",
    title="keeps the name, media type and size of an uploaded file",
    impact="breaking",
    profile="files",
    source=[src.UPLOAD_FILE, src.FILES],
    since=NEW,
    detects=["D185"],
    needs=("uploadFile",),
    cost=3,
)
def as_uploaded(probe: Probe) -> None:
    need_file(probe)

    def check(case: tuple[str, str, bytes]) -> None:
        stem, media_type, data = case
        name = stem.format(token())
        exchange = probe.send(form(Part("file", data, name, media_type)).post(FILES))
        found = accepted(exchange)
        if found.get("filename") != name:
            fail(f"filename is {found.get('filename')!r}, but {name!r} was uploaded", exchange)
        said = text(found, "mime_type") or ""
        if said.partition(";")[0].strip() != media_type:
            fail(f"mime_type is {found.get('mime_type')!r}, but {media_type!r} was uploaded", exchange)
        if found.get("size_bytes") != len(data):
            fail(f"size_bytes is {found.get('size_bytes')!r}, but {len(data)} were uploaded", exchange)

    each({case[1]: case for case in NAMES}, check)


@stored.rule(
    "V32",
    title="reports in latest_version_id the newest version of a skill, which can be retrieved",
    impact="breaking",
    profile="skills",
    source=[src.SDK_SKILL, src.GET_SKILL_VERSION],
    since=NEW,
    needs=("createSkill", "getSkill", "createSkillVersion", "getSkillVersion"),
    cost=3,
)
def newest_version(probe: Probe) -> None:
    skill_id, name = need_skill(probe)
    second = text(need(second_version(probe), "a second version"), "id")
    exchange = probe.send(Call("GET", f"{SKILLS}/{skill_id}"))
    latest = accepted(exchange).get("latest_version_id")
    if latest != second:
        fail(f"latest_version_id is {latest!r}, the newest version is {second!r}", exchange)
    version = probe.send(Call("GET", f"{SKILLS}/{skill_id}/versions/{latest}"))
    found = accepted(version)
    for member, wanted in {"id": latest, "skill_id": skill_id, "name": name}.items():
        if found.get(member) != wanted:
            fail(f"{member} of the version is {found.get(member)!r}, not {wanted!r}", version)
    listed = page(probe, f"{SKILLS}/{skill_id}/versions")
    if latest not in ids(listed):
        fail(f"the versions {ids(listed)} omit {latest}", listed)


@stored.rule(
    "V35",
    title="reports for a version of a skill the description from its SKILL.md and the time of its creation",
    profile="skills",
    source=[src.SDK_SKILL, src.GET_SKILL_VERSION],
    since=NEW,
    needs=("createSkill", "createSkillVersion"),
)
def as_described(probe: Probe) -> None:
    exchange = second_version(probe)
    version = need(exchange, "a second version")
    if version.get("description") != ANOTHER:
        fail(f"description is {version.get('description')!r}, SKILL.md says {ANOTHER!r}"[:300], exchange)
    dated(version, exchange, "created_at")
    first, _ = sample(probe)
    begun, made = rfc3339(accepted(first).get("created_at")), rfc3339(version["created_at"])
    if begun is not None and made is not None and begun > made:
        fail(f"the version was made at {made}, before its skill ({begun})", exchange, first)
