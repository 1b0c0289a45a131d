"""Constraints of uploads of skills."""

from __future__ import annotations

import re

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.apis.skills.bundles import Manifest, manifest_of, unpacked
from claude_conformance.mock.apis.skills.store import SkillStore
from claude_conformance.mock.exchange import Upload
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.store import EVERYONE

OLD_SHAPE = "skills-2025-10-02"
NAME = re.compile(r"[a-z0-9-]{1,64}", re.ASCII)
RESERVED = ("anthropic", "claude")
TAG = re.compile(r"<[A-Za-z/!?][^<>]*>")
LONGEST_DESCRIPTION = 1024


skills = Constraints(Upload, ("createSkill",))
versions = Constraints(Upload, ("createSkillVersion",))
uploads = Constraints(Upload, skills.operations + versions.operations)


def _manifest(upload: Upload) -> Manifest:
    return manifest_of(unpacked(upload))


@uploads("skill-name-allowed", "L03", fault="skill-name-unchecked")
def name_allowed(upload: Upload) -> None:
    """The name of a skill is short, plain and not reserved."""
    name = _manifest(upload).fields.get("name")
    if not isinstance(name, str) or not NAME.fullmatch(name):
        raise invalid("SKILL.md: the name must be 1 to 64 lower-case letters, digits and hyphens")
    for word in RESERVED:
        if word in name:
            raise invalid(f"SKILL.md: the name must not have '{word}' in it")


@uploads("skill-description-allowed", "L04", fault="skill-description-unchecked")
def description_allowed(upload: Upload) -> None:
    """A skill has a description, not too long and without tags."""
    text = _manifest(upload).fields.get("description")
    if not isinstance(text, str) or not text.strip():
        raise invalid("SKILL.md: the description must be a text that is not empty")
    if len(text) > LONGEST_DESCRIPTION:
        raise invalid(f"SKILL.md: the description must have at most {LONGEST_DESCRIPTION} characters")
    if TAG.search(text):
        raise invalid("SKILL.md: the description must not have XML tags in it")


@uploads("skill-directory-has-name", "doc/api/beta/skills/create")
def directory_has_name(upload: Upload) -> None:
    """In the older shape the directory of a skill has the skill's name."""
    manifest = _manifest(upload)
    if OLD_SHAPE in upload.betas and not manifest.directory:
        raise invalid("files: SKILL.md must be in a top directory")
    if OLD_SHAPE in upload.betas and manifest.directory != manifest.text("name"):
        raise invalid("SKILL.md: the name must be that of the directory")


@skills("skill-display-name-one-line", "L10")
def display_name_one_line(upload: Upload) -> None:
    """A display_name is one line."""
    label = upload.body.get("display_name")
    if label is not None and not label.isprintable():
        raise invalid("display_name: must be a single line without control characters")


@versions("skill-version-keeps-name", "L06", fault="skill-version-renames")
def version_keeps_name(upload: Upload) -> None:
    """A version has the name of its skill."""
    skills = upload.world.store(SkillStore)
    skill = skills.find(upload.path_params["skill_id"], upload.workspace)
    latest = None if skill is None or skill.scope == EVERYONE else skills.version(skill)
    if latest is not None and _manifest(upload).text("name") != latest.data["name"]:
        raise invalid(f"SKILL.md: the name must stay '{latest.data['name']}', the name of the skill")
