"""Section L: skills and their versions."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import accepted, check_each, create, each, fail, need_plain, refused
from claude_conformance.rules.bundles import DESCRIPTION, bundle, fresh, manual, skill, zipped
from claude_conformance.rules.features import granted
from claude_conformance.rules.multipart import Form
from claude_conformance.rules.outcome import Failed, Skipped, Unsupported
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import MAX_TOKENS, SKILLS, user
from claude_conformance.rules.stored import (
    by_token,
    dated,
    ids,
    items,
    need,
    offered,
    page,
    page_sizes,
    prefixed,
    stated,
    token_page,
    walk,
)
from claude_conformance.rules.versions import NEW
from claude_conformance.wire import Exchange

CREATE = ("createSkill",)
LIST = ("listSkills",)
VERSIONS = (*CREATE, "createSkillVersion")
LABEL = "Harbour log"
ANOTHER = f"Another one. {DESCRIPTION}"
"""What the second version of a skill says of itself."""

UNKNOWN = f"{SKILLS}/skill_01Conformance0Nothing00000"
_CODE = {"type": "code_execution_20250825", "name": "code_execution"}
_LOADED = {"skills": [{"type": "anthropic", "skill_id": "xlsx", "version": "latest"}]}


def make(probe: Probe, sent: Form, *, invalid: bool = False) -> Exchange:
    """Makes a skill; ``invalid`` as in `Call`."""
    return probe.send(sent.post(SKILLS, invalid=invalid))


def sample(probe: Probe) -> tuple[Exchange, str]:
    """A skill that the run has made, and the name in its SKILL.md."""

    def first(own: Probe) -> tuple[Exchange, str]:
        name = fresh("harbour-log")
        return make(own, skill(name, display_name=LABEL)), name

    return probe.once("skill", first)


def need_skill(probe: Probe) -> tuple[str, str]:
    """The id and the name of a skill; skips when skills are refused."""
    exchange, name = sample(probe)
    return _id(exchange, "a small skill"), name


def _id(exchange: Exchange, what: str) -> str:
    found = need(exchange, what).get("id")
    if not isinstance(found, str):
        raise Skipped(f"the answer to {what} has no id, see L01 and L07", exchange)
    return found


def second_version(probe: Probe) -> Exchange:
    """The answer to a second version of the skill."""

    def add(own: Probe) -> Exchange:
        skill_id, name = need_skill(own)
        return own.send(skill(name, ANOTHER).post(f"{SKILLS}/{skill_id}/versions"))

    return probe.once("skill version", add)


def refuses(probe: Probe, cases: dict[str, Form]) -> None:
    """Bundles like these are refused, while a small skill is accepted."""
    need_skill(probe)
    each(cases, lambda sent: refused(make(probe, sent, invalid=True)))


@rule(
    "L01",
    title="takes a bundle with SKILL.md and answers with the skill",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.CREATE_SKILL, src.SDK_SKILL],
    since=NEW,
    detects=["D194"],
    needs=CREATE,
    writes=True,
)
def creates(probe: Probe) -> None:
    exchange, _ = sample(probe)
    found = accepted(exchange)
    prefixed(found, "skill_", exchange)
    stated(found, {"type": "skill", "display_name": LABEL}, exchange)
    prefixed(found, "skver_", exchange, "latest_version_id")
    if _source(found) != "custom":
        fail(f"source.type is {_source(found)!r}, not 'custom'", exchange)
    dated(found, exchange, "created_at", "updated_at")


def _source(found: dict[str, Any]) -> object:
    source = found.get("source")
    return source.get("type") if isinstance(source, dict) else None


@rule(
    "L02",
    title="answers 400 invalid_request_error to a bundle without SKILL.md",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.SKILLS],
    needs=CREATE,
    writes=True,
)
def no_manual(probe: Probe) -> None:
    name = fresh("no-manual")
    refuses(probe, {"README.md alone": bundle({f"{name}/README.md": manual(name)})})


@rule(
    "L03",
    title="answers 400 invalid_request_error to a bad name in SKILL.md",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.SKILLS, src.SKILLS_OVERVIEW],
    needs=CREATE,
    writes=True,
    cost=4,
)
def bad_names(probe: Probe) -> None:
    names = {
        "upper case": "Harbour-Log",
        "65 characters": "h" * 65,
        "claude": fresh("claude-log"),
        "anthropic": fresh("anthropic-log"),
    }
    refuses(probe, {what: skill(name) for what, name in names.items()})


@rule(
    "L04",
    title="answers 400 invalid_request_error to a description that is empty or over 1024 characters",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.SKILLS_OVERVIEW],
    needs=CREATE,
    writes=True,
    cost=2,
)
def bad_descriptions(probe: Probe) -> None:
    cases = {"empty": "''", "1025 characters": "d" * 1025}
    refuses(probe, {what: skill(fresh("described"), text) for what, text in cases.items()})


@rule(
    "L05",
    title="lists skills by their source",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.LIST_SKILLS],
    needs=LIST,
    cost=2,
)
def by_source(probe: Probe) -> None:
    own = need_skill(probe)[0] if probe.writes and probe.supports("createSkill") else None

    def lists_its_own(source: str) -> None:
        exchange = page(probe, SKILLS, source=source, limit="1000")
        for item in items(exchange):
            said = item["source"] if isinstance(item.get("source"), str) else _source(item)
            if said != source:
                fail(f"{item['id']} is listed, whose source is {said!r}", exchange)
        if source == "custom" and own is not None and own not in ids(exchange):
            fail(f"{own} is not listed", exchange)
        if source == "anthropic" and not ids(exchange):
            fail("nothing is listed", exchange)
        if not ids(exchange):
            raise Unsupported("no skill of this source is stored", exchange)

    each({f"source={source}": source for source in ("anthropic", "custom")}, lists_its_own)


@rule(
    "L06",
    title="answers 400 invalid_request_error to a version with another name than the skill's",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.SKILLS],
    needs=VERSIONS,
    writes=True,
    cost=2,
)
def renamed_version(probe: Probe) -> None:
    skill_id, _ = need_skill(probe)
    need(second_version(probe), "a second version")
    sent = skill(fresh("other-name"))
    refused(probe.send(sent.post(f"{SKILLS}/{skill_id}/versions", invalid=True)))


@rule(
    "L07",
    title="lists the versions of a skill and gives one by its id",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.LIST_SKILL_VERSIONS, src.GET_SKILL_VERSION],
    detects=["D194"],
    needs=(*CREATE, "listSkillVersions", "getSkillVersion"),
    writes=True,
    cost=3,
)
def versions(probe: Probe) -> None:
    skill_id, name = need_skill(probe)
    made = second_version(probe)
    second = need(made, "a second version").get("id")
    if not isinstance(second, str):
        raise Failed(f"the id of a version is {second!r}, not a text", made)
    path = f"{SKILLS}/{skill_id}/versions"
    listed = offered(page(probe, path), "list versions of skills")
    expected = {"type": "skill_version", "skill_id": skill_id}
    for item in items(listed):
        stated(item, expected, listed)
    if second not in ids(listed) or len(ids(listed)) < 2:
        fail(f"the versions are {ids(listed)}, without {second} or the first one", listed)
    exchange = probe.send(Call("GET", f"{path}/{second}"))
    stated(accepted(exchange), {"id": second, **expected, "name": name}, exchange)


@rule(
    "L08",
    title="answers the deletion of a skill, versions and all, with skill_deleted, then 404",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.DELETE_SKILL],
    detects=["D194"],
    needs=(*CREATE, "getSkill", "deleteSkill"),
    writes=True,
    cost=3,
)
def deletes(probe: Probe) -> None:
    skill_id = _id(make(probe, skill(fresh("short-lived"))), "a small skill")
    exchange = offered(probe.send(Call("DELETE", f"{SKILLS}/{skill_id}")), "delete skills")
    stated(accepted(exchange), {"id": skill_id, "type": "skill_deleted"}, exchange)
    refused(probe.send(Call("GET", f"{SKILLS}/{skill_id}", invalid=True)), 404, "not_found_error")


@rule(
    "L09",
    title="answers 400 invalid_request_error to container.skills without a code execution tool",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.SKILLS],
    needs=("createMessage", "listSkills"),
    cost=2,
)
def no_code_execution(probe: Probe) -> None:
    need_plain(probe)
    ask = user("Answer with the word harbour, and use no tool.")
    loaded: dict[str, Any] = {"container": _LOADED, "messages": ask, "max_tokens": 4 * MAX_TOKENS}
    granted(probe, create(probe, tools=[_CODE], **loaded), "skills in a container", "code_execution")
    refused(create(probe, invalid=True, **loaded))


@rule(
    "L10",
    title="answers 400 invalid_request_error to a display_name over 255 characters",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.SDK_SKILL, src.CREATE_SKILL],
    since=NEW,
    needs=CREATE,
    writes=True,
)
def long_label(probe: Probe) -> None:
    refuses(probe, {"256 characters": skill(fresh("labelled"), display_name="L" * 256)})


@rule(
    "L11",
    title="takes latest for the newest version of a skill",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.GET_SKILL_VERSION],
    needs=(*CREATE, "getSkillVersion"),
    writes=True,
    cost=2,
)
def latest(probe: Probe) -> None:
    skill_id, _ = need_skill(probe)
    second = _id(second_version(probe), "a second version")
    exchange = probe.send(Call("GET", f"{SKILLS}/{skill_id}/versions/latest"))
    stated(accepted(exchange), {"id": second}, exchange)


@rule(
    "L12",
    title="ignores ?beta=true on skills",
    severity="SHOULD",
    impact="contract",
    profile="skills",
    source=[src.SDK_CHANGELOG],
    detects=["D197"],
    needs=LIST,
)
def beta_query(probe: Probe) -> None:
    ids(page(probe, SKILLS, beta="true"))


@rule(
    "L13",
    title="answers 400 invalid_request_error to two top folders, or to two files SKILL.md",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.SKILLS],
    needs=CREATE,
    writes=True,
    cost=2,
)
def bad_layout(probe: Probe) -> None:
    one, other = fresh("one"), fresh("other")
    cases = {
        "two top folders": {f"{one}/SKILL.md": manual(one), f"{other}/notes.md": b"# Notes\n"},
        "two SKILL.md": {f"{one}/SKILL.md": manual(one), f"{other}/SKILL.md": manual(other)},
    }
    refuses(probe, {what: bundle(files) for what, files in cases.items()})


@rule(
    "L14",
    title="answers 404 not_found_error to an unknown skill and to an unknown version",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.ERRORS],
    needs=("getSkill", "listSkillVersions", "getSkillVersion"),
    cost=3,
)
def unknown(probe: Probe) -> None:
    paths = {
        "skill": UNKNOWN,
        "its versions": f"{UNKNOWN}/versions",
        "a version": f"{UNKNOWN}/versions/skver_01Conformance0Nothing00000",
    }
    each(paths, lambda path: refused(probe.send(Call("GET", path, invalid=True)), 404, "not_found_error"))


@rule(
    "L15",
    title="lists skills with next_page, 20 unasked, at most limit, each once over the pages",
    severity="MUST",
    impact="breaking",
    profile="skills",
    source=[src.LIST_SKILLS],
    since=NEW,
    detects=["D194", "D174"],
    needs=LIST,
    cost=12,
)
def lists(probe: Probe) -> None:
    if probe.writes and probe.supports("createSkill"):
        need_skill(probe)
    check_each(
        {
            "page": lambda: token_page(page(probe, SKILLS)),
            **page_sizes(probe, SKILLS, by_token),
            "pages": lambda: walk(probe, SKILLS, by_token),
        }
    )


@rule(
    "L16",
    title="takes a bundle as one zip archive",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.SKILLS],
    needs=CREATE,
    writes=True,
)
def archive(probe: Probe) -> None:
    need_skill(probe)
    exchange = make(probe, zipped(fresh("zipped")))
    stated(accepted(exchange), {"type": "skill"}, exchange)


@rule(
    "L17",
    title="answers 400 invalid_request_error to a bundle whose paths lead out of its folder",
    severity="SHOULD",
    impact="contract",
    profile="skills",
    source=[src.SKILLS],
    needs=CREATE,
    writes=True,
)
def escaping_paths(probe: Probe) -> None:
    name = fresh("escaping")
    files = {f"{name}/SKILL.md": manual(name), f"{name}/../../outside.md": b"# Outside\n"}
    refuses(probe, {"../../": bundle(files)})
