"""The skills of a run, and bundles to create them: valid ones, and ones with a single fault."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import attrs

from claude_conformance.rules.kit.fresh import SERIES, marked_by, token
from claude_conformance.rules.kit.lists import need
from claude_conformance.rules.kit.multipart import Form, Part, form
from claude_conformance.rules.kit.requests import SKILLS
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.wire import Exchange

DESCRIPTION = "Reads harbour logs and finds the next high tide. Use it for questions about tides."


def fresh(stem: str) -> str:
    """Returns an unused name for a skill."""
    return f"{stem}-{token()}"


def manual(name: str, description: str = DESCRIPTION) -> bytes:
    """Returns a SKILL.md."""
    text = f"---\nname: {name}\ndescription: {description}\n---\n\n# Harbour log\n\nLook the harbour up.\n"
    return text.encode()


def bundle(files: dict[str, bytes], **fields: str) -> Form:
    """Returns the form that makes a skill of files, by path."""
    parts = [Part("files[]", content, path, "text/markdown") for path, content in files.items()]
    return form(*parts, *(Part(name, value.encode()) for name, value in fields.items()))


def skill(name: str, description: str = DESCRIPTION, *, folder: str | None = None, **fields: str) -> Form:
    """Returns a bundle of one SKILL.md in a folder, by default with the skill's name."""
    return bundle({f"{folder or name}/SKILL.md": manual(name, description)}, **fields)


def zipped(name: str, padding: int = 0) -> Form:
    """Returns the same as one zip archive, with a file of so many zeros beside SKILL.md."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as target:
        # With the current date, the same bundle would have different bytes each time.
        target.writestr(zipfile.ZipInfo(f"{name}/SKILL.md"), manual(name))
        if padding:
            target.writestr(zipfile.ZipInfo(f"{name}/log.txt"), b"0" * padding, zipfile.ZIP_DEFLATED)
    return form(Part("files[]", archive.getvalue(), f"{name}.zip", "application/zip"))


ANOTHER = f"Another one. {DESCRIPTION}"
"""The description in the second version of a skill."""


def label(name: str) -> str:
    """Returns the display name that the skill of this name is given."""
    return f"Log {name}"


def make(probe: Probe, sent: Form, *, invalid: bool = False) -> Exchange:
    """Creates a skill; ``invalid`` as in `Call`."""
    return probe.send(sent.post(SKILLS, invalid=invalid))


def sample(probe: Probe) -> tuple[Exchange, str]:
    """Returns a skill that the run has made, and the name in its SKILL.md."""

    def first(own: Probe) -> tuple[Exchange, str]:
        name = fresh("harbour-log")
        return make(own, skill(name, display_name=label(name))), name

    return probe.once("skill", first)


def need_skill(probe: Probe) -> tuple[str, str]:
    """Returns the id and the name of a skill. Raises `Skipped` if skills are refused."""
    exchange, name = sample(probe)
    return id_of(exchange, "a small skill"), name


def id_of(exchange: Exchange, what: str) -> str:
    """Returns the id in a response. Raises `Skipped` if the request failed or the response has no id."""
    found = need(exchange, what).get("id")
    if not isinstance(found, str):
        raise Skipped(f"the response to {what} has no id, see L01 and L07", exchange)
    return found


@attrs.frozen
class Unique:
    """The creation of a skill, the name in its SKILL.md, and its display name, which no other run uses."""

    exchange: Exchange
    name: str
    label: str


def uniques(probe: Probe) -> list[Unique]:
    """Returns the creations of several skills."""

    def create(own: Probe) -> list[Unique]:
        found, _ = need_skill(own)
        mark = marked_by(found)
        return [_unique(own, label(f"{number}-{mark}")) for number in range(SERIES)]

    return probe.once("skills unique", create)


def _unique(probe: Probe, shown: str) -> Unique:
    name = fresh("once")
    return Unique(make(probe, skill(name, display_name=shown)), name, shown)


def unique_versions(probe: Probe) -> tuple[str, list[Exchange]]:
    """Returns the id of a skill that no other run uses, and the creations of further versions of it."""

    def add(own: Probe) -> tuple[str, list[Exchange]]:
        first = uniques(own)[0]
        skill_id = id_of(first.exchange, "a small skill")
        path = f"{SKILLS}/{skill_id}/versions"
        words = [f"Version {number}. {DESCRIPTION}" for number in range(SERIES)]
        return skill_id, [own.send(skill(first.name, description).post(path)) for description in words]

    return probe.once("versions unique", add)


def second_version(probe: Probe) -> Exchange:
    """Returns the response to a second version of the skill."""

    def add(own: Probe) -> Exchange:
        skill_id, name = need_skill(own)
        return own.send(skill(name, ANOTHER).post(f"{SKILLS}/{skill_id}/versions"))

    return probe.once("skill version", add)


def source_type(found: dict[str, Any]) -> object:
    """Returns the type of a skill's source, in the shape of today."""
    source = found.get("source")
    return source.get("type") if isinstance(source, dict) else None


OLD_SHAPE = "skills-2025-10-02"


def need_old_shape(probe: Probe) -> None:
    """Raises `Skipped` if the server does not claim the older shape of skills."""
    if OLD_SHAPE not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {OLD_SHAPE}")
