"""What uploads of skills have to keep."""

from __future__ import annotations

import re

from claude_conformance.mock.apis.kit.constraints import Case, constraint
from claude_conformance.mock.apis.skills.bundles import Manifest, manifest_of, unpack
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.http.forms import Tree

CREATE, VERSION = ("createSkill",), ("createSkillVersion",)
UPLOADS = CREATE + VERSION
OLD_SHAPE = "skills-2025-10-02"
NAME = re.compile(r"[a-z0-9-]{1,64}", re.ASCII)
RESERVED = ("anthropic", "claude")
TAG = re.compile(r"<[A-Za-z/!?][^<>]*>")
LONGEST_DESCRIPTION = 1024
MOST_OLD_SKILLS = 8


def _tree(case: Case) -> Tree:
    assert case.form is not None
    return unpack(case.form, case.world.folder)


def _manifest(case: Case) -> Manifest:
    return manifest_of(_tree(case))


@constraint("skill-files-well-formed", "L02", on=UPLOADS)
def files_well_formed(case: Case) -> None:
    directory = _manifest(case).directory
    if OLD_SHAPE in case.betas and not directory:
        raise invalid("files: SKILL.md must lie in a top directory")


@constraint("skill-name-allowed", "L03", on=UPLOADS)
def name_allowed(case: Case) -> None:
    name = _manifest(case).fields.get("name")
    if not isinstance(name, str) or not NAME.fullmatch(name):
        raise invalid("SKILL.md: the name must be 1 to 64 lower-case letters, digits and hyphens")
    for word in RESERVED:
        if word in name:
            raise invalid(f"SKILL.md: the name must not have '{word}' in it")


@constraint("skill-description-allowed", "L04", on=UPLOADS)
def description_allowed(case: Case) -> None:
    text = _manifest(case).fields.get("description")
    if not isinstance(text, str) or not text.strip():
        raise invalid("SKILL.md: the description must be a text that is not empty")
    if len(text) > LONGEST_DESCRIPTION:
        raise invalid(f"SKILL.md: the description must have at most {LONGEST_DESCRIPTION} characters")
    if TAG.search(text):
        raise invalid("SKILL.md: the description must not have XML tags in it")


@constraint("skill-directory-bears-name", "doc/api/beta/skills/create", on=UPLOADS)
def directory_bears_name(case: Case) -> None:
    manifest = _manifest(case)
    if OLD_SHAPE in case.betas and manifest.directory != manifest.text("name"):
        raise invalid("SKILL.md: the name must be that of the directory")


@constraint("skill-display-name-one-line", "L10", on=CREATE)
def display_name_one_line(case: Case) -> None:
    label = case.body.get("display_name")
    if label is not None and not label.isprintable():
        raise invalid("display_name: must be a single line without control characters")


@constraint("skill-version-keeps-name", "L06", on=VERSION)
def version_keeps_name(case: Case) -> None:
    skill = case.world.skills.find(case.path["skill_id"], case.workspace)
    if skill is not None and skill.workspace and _manifest(case).text("name") != skill.latest.name:
        raise invalid(f"SKILL.md: the name must stay '{skill.latest.name}', the name of the skill")
