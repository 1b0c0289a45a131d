"""Section L: lists, versions and deletions of skills.

Rules: L05, L07, L08, L11, L12, L14, L15.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail, refused
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.lists import (
    by_token,
    ids,
    items,
    need,
    offered,
    page,
    page_sizes,
    stated,
    token_page,
    walk,
)
from claude_conformance.rules.kit.requests import SKILLS
from claude_conformance.rules.kit.skills import (
    fresh,
    id_of,
    make,
    need_skill,
    second_version,
    skill,
    source_type,
)
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.outcome import Failed, Unsupported
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.l_skills import CREATE, LIST, section

UNKNOWN = f"{SKILLS}/skill_01Conformance0Nothing00000"


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
            said = item["source"] if isinstance(item.get("source"), str) else source_type(item)
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
