"""Section V: one request creates one object. A gateway that retries may create two, now and then.

So each rule creates several objects. They have names that no other run uses: runs with the same seed send the
same names, at once or one after the other.

Rules: V44-V48.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import timedelta
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail
from claude_conformance.rules.kit.batches import ended, lines, plain
from claude_conformance.rules.kit.batches import uniques as uniques_of_batches
from claude_conformance.rules.kit.files import need_file, upload
from claude_conformance.rules.kit.files import sample as sample_file
from claude_conformance.rules.kit.files import uniques as uniques_of_files
from claude_conformance.rules.kit.fresh import SERIES
from claude_conformance.rules.kit.lists import items, need, page
from claude_conformance.rules.kit.reading import at
from claude_conformance.rules.kit.requests import BATCHES, FILES, SKILLS
from claude_conformance.rules.kit.skills import id_of, unique_versions
from claude_conformance.rules.kit.skills import uniques as uniques_of_skills
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.wire import Exchange

Item = dict[str, Any]

once = section.having(writes=True, impact="breaking", cost=1 + SERIES)

_SOON = timedelta(minutes=1)
"""How much later than its twin a second object may be created."""
_MOST_LOOKS = 6
"""How many batches that look like a twin are read."""


def _twins(listed: Exchange, own: Collection[object], alike: Callable[[Item], bool]) -> list[Item]:
    """Returns the listed objects beside ``own`` that are like them. Raises `Skipped` if one is not listed."""
    found = items(listed)
    if not set(own) <= {item["id"] for item in found}:
        raise Skipped("the list omits a created object", listed)
    return [item for item in found if item["id"] not in own and alike(item)]


def _only(what: str, made: Collection[Exchange], listed: Exchange, twins: list[Item]) -> None:
    """Raises `Failed` if there is a twin."""
    if twins:
        count = len(made) + len(twins)
        fail(f"{len(made)} requests created {count} {what}, also {twins[0]['id']}", *list(made)[:1], listed)


@once.rule(
    "V44",
    title="creates one file for one upload",
    profile="files",
    source=[src.UPLOAD_FILE, src.LIST_FILES],
    since=NEW,
    needs=("uploadFile", "listFiles"),
)
def one_file(probe: Probe) -> None:
    made = uniques_of_files(probe)
    own = [need(exchange, "the upload of a small text file").get("id") for exchange, _ in made]
    names = {filename for _, filename in made}
    listed = page(probe, FILES, limit="1000")
    twins = _twins(listed, own, lambda item: item.get("filename") in names)
    _only("files", [exchange for exchange, _ in made], listed, twins)


@once.rule(
    "V45",
    title="creates one batch for one request",
    profile="batches",
    source=[src.CREATE_BATCH, src.LIST_BATCHES],
    needs=("createMessageBatch", "listMessageBatches", "getMessageBatchResults"),
)
def one_batch(probe: Probe) -> None:
    made = uniques_of_batches(probe)
    for one in made:
        ended(probe, one)
    own, listed = [one.need() for one in made], page(probe, BATCHES, limit="1000")
    begun, other = [rfc3339(one.get("created_at")) for one in own], plain(probe).need()["id"]

    def apart(item: Item) -> timedelta:
        then = rfc3339(item.get("created_at"))
        gaps = [abs(then - time) for time in begun if then is not None and time is not None]
        return min(gaps, default=timedelta())

    def alike(item: Item) -> bool:
        return apart(item) <= _SOON and _size(item) == 1 and item["id"] != other

    near = sorted(_twins(listed, [one["id"] for one in own], alike), key=apart)[:_MOST_LOOKS]
    names = {name for one in made for name in one.custom_ids}
    same = [(item, _same(probe, names, item)) for item in near]
    twins = [item for item, is_same in same if is_same]
    _only("batches", [one.exchange for one in made], listed, twins)
    if any(is_same is None for _, is_same in same):
        raise Skipped("the results of a batch of the same size cannot be read", listed)


def _size(batch: Item) -> int:
    counts = at(batch, "request_counts")
    values = counts.values() if isinstance(counts, dict) else ()
    return sum(count for count in values if isinstance(count, int))


def _same(probe: Probe, names: Collection[str], item: Item) -> bool | None:
    """Returns whether a batch has only requests of these names; `None` if its results cannot be read."""
    exchange = probe.send(Call("GET", f"{BATCHES}/{item['id']}/results", doubtful=True))
    try:
        return {line["custom_id"] for line in lines(exchange)} <= set(names)
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
    made = uniques_of_skills(probe)
    own, labels = [id_of(one.exchange, "a small skill") for one in made], {one.label for one in made}
    listed = page(probe, SKILLS, limit="1000")
    twins = _twins(listed, own, lambda item: item.get("display_name") in labels)
    _only("skills", [one.exchange for one in made], listed, twins)


@once.rule(
    "V47",
    title="creates one version of a skill for one bundle",
    profile="skills",
    source=[src.SKILLS, src.LIST_SKILL_VERSIONS],
    since=NEW,
    needs=("createSkill", "createSkillVersion", "listSkillVersions"),
)
def one_version(probe: Probe) -> None:
    skill_id, made = unique_versions(probe)
    own = [need(exchange, "a further version").get("id") for exchange in made]
    listed = page(probe, f"{SKILLS}/{skill_id}/versions")
    first = at(need(uniques_of_skills(probe)[0].exchange, "a small skill"), "latest_version_id")
    _only("versions", made, listed, _twins(listed, own, lambda item: item["id"] != first))


@once.rule(
    "V48",
    title="creates a file for each upload, of the same content too",
    profile="files",
    source=[src.UPLOAD_FILE, src.FILES],
    since=NEW,
    needs=("uploadFile",),
)
def equal_files(probe: Probe) -> None:
    exchange, filename = sample_file(probe)
    first = need_file(probe)
    again = upload(probe, filename)
    if need(again, "a second upload").get("id") == first:
        fail(f"two uploads got one file, {first}; to delete one loses the other", exchange, again)
