"""Section L: the bundles that skills and their versions are made of.

Rules: L01-L04, L06, L10, L13, L16-L19, L21.
"""

from __future__ import annotations

import attrs

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail, refused
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.lists import (
    dated,
    need,
    prefixed,
    stated,
)
from claude_conformance.rules.kit.multipart import Form
from claude_conformance.rules.kit.requests import SKILLS
from claude_conformance.rules.kit.skills import (
    OLD_SHAPE,
    bundle,
    fresh,
    id_of,
    label,
    make,
    manual,
    need_old_shape,
    need_skill,
    sample,
    second_version,
    skill,
    source_type,
    zipped,
)
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.l_skills import VERSIONS, section
from claude_conformance.wire import Exchange


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
    exchange, name = sample(probe)
    found = accepted(exchange)
    prefixed(found, "skill_", exchange)
    stated(found, {"type": "skill", "display_name": label(name)}, exchange)
    prefixed(found, "skver_", exchange, "latest_version_id")
    if source_type(found) != "custom":
        fail(f"source.type is {source_type(found)!r}, not 'custom'", exchange)
    dated(found, exchange, "created_at", "updated_at")


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


@section.rule(
    "L19",
    title="refuses a bundle whose folder does not have the name of the skill, under the old beta header",
    severity="SHOULD",
    source=[src.OBS_SKILL_FOLDER],
    cost=2,
)
def other_folder(probe: Probe) -> None:
    need_old_shape(probe)

    def ask(sent: Form, *, invalid: bool = False) -> Exchange:
        return probe.send(attrs.evolve(sent.post(SKILLS, invalid=invalid), betas=(OLD_SHAPE,)))

    id_of(ask(skill(fresh("old-log"))), "a small skill under the old beta header")
    refused(ask(skill(fresh("old-log"), folder="another-folder"), invalid=True))


@section.rule(
    "L21",
    title="answers 400 invalid_request_error to files of more than 30 MB together, uncompressed",
    source=[src.SKILLS],
)
def too_large(probe: Probe) -> None:
    refuses(probe, {"30 MB of zeros in an archive": zipped(fresh("large-log"), 30_000_000)})
