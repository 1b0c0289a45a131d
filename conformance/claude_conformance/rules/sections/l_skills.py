"""Section L: skills and their versions.

Rules: L01-L20.
"""

from __future__ import annotations

from typing import Any

import attrs

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, fail, need_plain, refused
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.features import granted
from claude_conformance.rules.kit.lists import (
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
from claude_conformance.rules.kit.multipart import Form
from claude_conformance.rules.kit.requests import MAX_TOKENS, SKILLS, body, user
from claude_conformance.rules.kit.skills import (
    LABEL,
    bundle,
    fresh,
    id_of,
    make,
    manual,
    need_skill,
    sample,
    second_version,
    skill,
    zipped,
)
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.outcome import Failed, Skipped, Unsupported
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.section import Section
from claude_conformance.wire import Exchange

section = Section(
    "L",
    "skills and their versions",
    profile="skills",
    severity="MUST",
    impact="contract",
    needs=("createSkill",),
    writes=True,
)

CREATE = ("createSkill",)
LIST = ("listSkills",)
VERSIONS = (*CREATE, "createSkillVersion")

UNKNOWN = f"{SKILLS}/skill_01Conformance0Nothing00000"
_CODE = {"type": "code_execution_20250825", "name": "code_execution"}
_LOADED = {"skills": [{"type": "anthropic", "skill_id": "xlsx", "version": "latest"}]}


def refuses(probe: Probe, cases: dict[str, Form]) -> None:
    """Checks that these bundles are refused while a small skill is accepted."""
    need_skill(probe)
    each(cases, lambda sent: refused(make(probe, sent, invalid=True)))


@section.rule(
    "L01",
    title="accepts a bundle with SKILL.md and returns the skill",
    source=[src.CREATE_SKILL, src.SDK_SKILL],
    since=NEW,
    detects=["D194"],
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


@section.rule(
    "L02", title="answers 400 invalid_request_error to a bundle without SKILL.md", source=[src.SKILLS]
)
def no_manual(probe: Probe) -> None:
    name = fresh("no-manual")
    refuses(probe, {"README.md alone": bundle({f"{name}/README.md": manual(name)})})


@section.rule(
    "L03",
    title="answers 400 invalid_request_error to a bad name in SKILL.md",
    source=[src.SKILLS, src.SKILLS_OVERVIEW],
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


@section.rule(
    "L04",
    title="answers 400 invalid_request_error to a description that is empty or over 1024 characters",
    source=[src.SKILLS_OVERVIEW],
    cost=2,
)
def bad_descriptions(probe: Probe) -> None:
    cases = {"empty": "''", "1025 characters": "d" * 1025}
    refuses(probe, {what: skill(fresh("described"), text) for what, text in cases.items()})


@section.rule(
    "L05",
    title="filters the list of skills by source",
    source=[src.LIST_SKILLS],
    needs=LIST,
    writes=False,
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


@section.rule(
    "L06",
    title="answers 400 invalid_request_error to a version whose name differs from the skill's",
    source=[src.SKILLS],
    needs=VERSIONS,
    cost=2,
)
def renamed_version(probe: Probe) -> None:
    skill_id, _ = need_skill(probe)
    need(second_version(probe), "a second version")
    sent = skill(fresh("other-name"))
    refused(probe.send(sent.post(f"{SKILLS}/{skill_id}/versions", invalid=True)))


@section.rule(
    "L07",
    title="lists the versions of a skill and returns one by its id",
    source=[src.LIST_SKILL_VERSIONS, src.GET_SKILL_VERSION],
    detects=["D194"],
    needs=(*CREATE, "listSkillVersions", "getSkillVersion"),
    cost=3,
)
def versions(probe: Probe) -> None:
    skill_id, name = need_skill(probe)
    made = second_version(probe)
    second = need(made, "a second version").get("id")
    if not isinstance(second, str):
        raise Failed(f"the id of a version is {second!r}, not a string", made)
    path = f"{SKILLS}/{skill_id}/versions"
    listed = offered(page(probe, path), "list versions of skills")
    expected = {"type": "skill_version", "skill_id": skill_id}
    for item in items(listed):
        stated(item, expected, listed)
    if second not in ids(listed) or len(ids(listed)) < 2:
        fail(f"the versions are {ids(listed)}, without {second} or the first one", listed)
    exchange = probe.send(Call("GET", f"{path}/{second}"))
    stated(accepted(exchange), {"id": second, **expected, "name": name}, exchange)


@section.rule(
    "L08",
    title="answers the deletion of a skill and its versions with skill_deleted, and 404 afterwards",
    source=[src.DELETE_SKILL],
    detects=["D194"],
    needs=(*CREATE, "getSkill", "deleteSkill"),
    cost=3,
)
def deletes(probe: Probe) -> None:
    skill_id = id_of(make(probe, skill(fresh("short-lived"))), "a small skill")
    exchange = offered(probe.send(Call("DELETE", f"{SKILLS}/{skill_id}")), "delete skills")
    stated(accepted(exchange), {"id": skill_id, "type": "skill_deleted"}, exchange)
    refused(probe.send(Call("GET", f"{SKILLS}/{skill_id}", invalid=True)), 404, "not_found_error")


@section.rule(
    "L09",
    title="answers 400 invalid_request_error to container.skills without a code execution tool",
    source=[src.SKILLS],
    needs=("createMessage", "listSkills"),
    writes=False,
    cost=2,
)
def no_code_execution(probe: Probe) -> None:
    need_plain(probe)
    ask = user("Answer with the word harbour, and use no tool.")
    loaded: dict[str, Any] = {"container": _LOADED, "messages": ask, "max_tokens": 4 * MAX_TOKENS}
    granted(probe, create(probe, tools=[_CODE], **loaded), "skills in a container", "code_execution")
    refused(create(probe, invalid=True, **loaded))


@section.rule(
    "L10",
    title="answers 400 invalid_request_error to a display_name over 255 characters",
    source=[src.SDK_SKILL, src.CREATE_SKILL],
    since=NEW,
)
def long_label(probe: Probe) -> None:
    refuses(probe, {"256 characters": skill(fresh("labelled"), display_name="L" * 256)})


@section.rule(
    "L18",
    title="answers 400 invalid_request_error to a display_name with a line break",
    source=[src.CREATE_SKILL],
    since=NEW,
)
def two_lines(probe: Probe) -> None:
    refuses(probe, {"a line break": skill(fresh("labelled"), display_name="Tide\ntables")})


@section.rule(
    "L11",
    title="accepts latest as the newest version of a skill",
    source=[src.GET_SKILL_VERSION],
    needs=(*CREATE, "getSkillVersion"),
    cost=2,
)
def latest(probe: Probe) -> None:
    skill_id, _ = need_skill(probe)
    second = id_of(second_version(probe), "a second version")
    exchange = probe.send(Call("GET", f"{SKILLS}/{skill_id}/versions/latest"))
    stated(accepted(exchange), {"id": second}, exchange)


@section.rule(
    "L12",
    title="ignores ?beta=true on skills",
    severity="SHOULD",
    source=[src.SDK_CHANGELOG],
    detects=["D197"],
    needs=LIST,
    writes=False,
)
def beta_query(probe: Probe) -> None:
    ids(page(probe, SKILLS, beta="true"))


@section.rule(
    "L13",
    title="answers 400 invalid_request_error to two top-level folders or two SKILL.md files",
    source=[src.SKILLS],
    cost=2,
)
def bad_layout(probe: Probe) -> None:
    one, other = fresh("one"), fresh("other")
    cases = {
        "two top folders": {f"{one}/SKILL.md": manual(one), f"{other}/notes.md": b"# Notes\n"},
        "two SKILL.md": {f"{one}/SKILL.md": manual(one), f"{other}/SKILL.md": manual(other)},
    }
    refuses(probe, {what: bundle(files) for what, files in cases.items()})


@section.rule(
    "L14",
    title="answers 404 not_found_error to an unknown skill and to an unknown version",
    source=[src.ERRORS],
    needs=("getSkill", "listSkillVersions", "getSkillVersion"),
    writes=False,
    cost=3,
)
def unknown(probe: Probe) -> None:
    paths = {
        "skill": UNKNOWN,
        "its versions": f"{UNKNOWN}/versions",
        "a version": f"{UNKNOWN}/versions/skver_01Conformance0Nothing00000",
    }
    each(paths, lambda path: refused(probe.send(Call("GET", path, invalid=True)), 404, "not_found_error"))


@section.rule(
    "L15",
    title="lists skills with next_page, 20 by default, at most limit, each once over all pages",
    impact="breaking",
    source=[src.LIST_SKILLS],
    since=NEW,
    detects=["D194", "D174"],
    needs=LIST,
    writes=False,
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


@section.rule("L16", title="accepts a bundle as one zip archive", source=[src.SKILLS])
def archive(probe: Probe) -> None:
    need_skill(probe)
    exchange = make(probe, zipped(fresh("zipped")))
    stated(accepted(exchange), {"type": "skill"}, exchange)


@section.rule(
    "L17",
    title="answers 400 invalid_request_error to a bundle whose paths lead out of its folder",
    severity="SHOULD",
    source=[src.SKILLS],
)
def escaping_paths(probe: Probe) -> None:
    name = fresh("escaping")
    files = {f"{name}/SKILL.md": manual(name), f"{name}/../../outside.md": b"# Outside\n"}
    refuses(probe, {"../../": bundle(files)})


_OLD_SHAPE = "skills-2025-10-02"


def _need_old_shape(probe: Probe) -> None:
    if _OLD_SHAPE not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {_OLD_SHAPE}")


@section.rule(
    "L19",
    title="refuses a bundle whose folder does not have the name of the skill, under the old beta header",
    severity="SHOULD",
    source=[src.OBS_SKILL_FOLDER],
    cost=2,
)
def other_folder(probe: Probe) -> None:
    _need_old_shape(probe)

    def ask(sent: Form, *, invalid: bool = False) -> Exchange:
        return probe.send(attrs.evolve(sent.post(SKILLS, invalid=invalid), betas=(_OLD_SHAPE,)))

    id_of(ask(skill(fresh("old-log"))), "a small skill under the old beta header")
    refused(ask(skill(fresh("old-log"), folder="another-folder"), invalid=True))


@section.rule(
    "L20",
    title="refuses more than eight skills in a container under the old beta header",
    source=[src.SKILLS],
    needs=("createMessage", "listSkills"),
    writes=False,
    cost=2,
)
def too_many_skills(probe: Probe) -> None:
    _need_old_shape(probe)
    need_plain(probe)

    def ask(count: int, *, invalid: bool = False) -> Exchange:
        loaded = {"container": {"skills": _LOADED["skills"] * count}, "tools": [_CODE]}
        data = body(probe, messages=user("Answer with the word harbour."), **loaded)
        return probe.send(Call(json=data, betas=(_OLD_SHAPE,), invalid=invalid))

    granted(probe, ask(1), "skills in a container", "code_execution")
    refused(ask(9, invalid=True))
