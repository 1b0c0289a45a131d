"""Section V: one request creates one object. A gateway that retries may create two.

The object has a name that no other run uses: runs with the same seed send the same names, at once or one
after the other.

Rules: V44-V47.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail
from claude_conformance.rules.kit.batches import Made, ended, lines, plain
from claude_conformance.rules.kit.batches import unique as unique_batch
from claude_conformance.rules.kit.files import unique as unique_file
from claude_conformance.rules.kit.lists import items, need, page
from claude_conformance.rules.kit.reading import at
from claude_conformance.rules.kit.requests import BATCHES, FILES, SKILLS
from claude_conformance.rules.kit.skills import ANOTHER, id_of, need_skill, second_version
from claude_conformance.rules.kit.skills import unique as unique_skill
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.wire import Exchange

Item = dict[str, Any]

once = section.having(writes=True, impact="breaking", cost=2)

_SOON = timedelta(minutes=1)
"""How much later than its twin a second object may be created."""
_MOST_LOOKS = 3
"""How many batches that look like a twin are read."""


def _twins(listed: Exchange, own: object, alike: Callable[[Item], bool]) -> list[Item]:
    """Returns the listed objects beside ``own`` that are like it. Raises `Skipped` if it is not listed."""
    found = items(listed)
    if not any(item["id"] == own for item in found):
        raise Skipped("the list omits the created object", listed)
    return [item for item in found if item["id"] != own and alike(item)]


def _only(what: str, made: Exchange, listed: Exchange, twins: list[Item]) -> None:
    """Raises `Failed` if there is a twin."""
    if twins:
        fail(f"one request created {1 + len(twins)} {what}, also {twins[0]['id']}", made, listed)


@once.rule(
    "V44",
    title="creates one file for one upload",
    profile="files",
    source=[src.UPLOAD_FILE, src.LIST_FILES],
    since=NEW,
    needs=("uploadFile", "listFiles"),
)
def one_file(probe: Probe) -> None:
    made, filename = unique_file(probe)
    own = need(made, "the upload of a small text file").get("id")
    listed = page(probe, FILES, limit="1000")
    _only("files", made, listed, _twins(listed, own, lambda item: item.get("filename") == filename))


@once.rule(
    "V45",
    title="creates one batch for one request",
    profile="batches",
    source=[src.CREATE_BATCH, src.LIST_BATCHES],
    needs=("createMessageBatch", "listMessageBatches", "getMessageBatchResults"),
)
def one_batch(probe: Probe) -> None:
    made = unique_batch(probe)
    ended(probe, made)
    own, listed = made.need(), page(probe, BATCHES, limit="1000")
    begun, other = rfc3339(own.get("created_at")), plain(probe).need()["id"]

    def apart(item: Item) -> timedelta:
        then = rfc3339(item.get("created_at"))
        return timedelta() if begun is None or then is None else abs(then - begun)

    def alike(item: Item) -> bool:
        return apart(item) <= _SOON and _size(item) == len(made.custom_ids) and item["id"] != other

    near = sorted(_twins(listed, own["id"], alike), key=apart)[:_MOST_LOOKS]
    same = [(item, _same(probe, made, item)) for item in near]
    _only("batches", made.exchange, listed, [item for item, is_same in same if is_same])
    if any(is_same is None for _, is_same in same):
        raise Skipped("the results of a batch of the same size cannot be read", listed)


def _size(batch: Item) -> int:
    counts = at(batch, "request_counts")
    values = counts.values() if isinstance(counts, dict) else ()
    return sum(count for count in values if isinstance(count, int))


def _same(probe: Probe, made: Made, item: Item) -> bool | None:
    """Returns whether a batch has requests of the same names; `None` if its results cannot be read."""
    exchange = probe.send(Call("GET", f"{BATCHES}/{item['id']}/results", doubtful=True))
    try:
        return {line["custom_id"] for line in lines(exchange)} == set(made.custom_ids)
    except Failed:
        return None


@once.rule(
    "V46",
    title="creates one skill for one bundle",
    profile="skills",
    source=[src.CREATE_SKILL, src.LIST_SKILLS],
    since=NEW,
    needs=("createSkill", "listSkills"),
)
def one_skill(probe: Probe) -> None:
    made, label = unique_skill(probe)
    own = id_of(made, "a small skill")
    listed = page(probe, SKILLS, limit="1000")
    _only("skills", made, listed, _twins(listed, own, lambda item: item.get("display_name") == label))


@once.rule(
    "V47",
    title="creates one version of a skill for one bundle",
    profile="skills",
    source=[src.SKILLS, src.LIST_SKILL_VERSIONS],
    since=NEW,
    needs=("createSkill", "createSkillVersion", "listSkillVersions"),
)
def one_version(probe: Probe) -> None:
    skill_id, _ = need_skill(probe)
    made = second_version(probe)
    own = need(made, "a second version").get("id")
    listed = page(probe, f"{SKILLS}/{skill_id}/versions")
    _only("versions", made, listed, _twins(listed, own, lambda item: item.get("description") == ANOTHER))
