"""Skills that prompts load into a container."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.messages.prompts import MESSAGES, constraint
from claude_conformance.mock.apis.skills.store import LATEST, SkillStore
from claude_conformance.mock.exchange import Prompt
from claude_conformance.mock.http.errors import invalid, not_found

OLD_SHAPE = "skills-2025-10-02"
MOST_OLD_SKILLS = 8


def _loaded(prompt: Prompt) -> list[Mapping[str, Any]]:
    container = prompt.body.get("container")
    return (container.get("skills") or []) if isinstance(container, dict) else []


@constraint("container-skills-exist", "L09", on=(MESSAGES,), fault="skill-unknown-loaded")
def skills_exist(prompt: Prompt) -> None:
    """Skills that a container loads exist."""
    skills = prompt.world.store(SkillStore)
    for number, wanted in enumerate(_loaded(prompt)):
        id, version = wanted["skill_id"], wanted.get("version") or LATEST
        skill = skills.find(id, prompt.workspace)
        if skill is None or skill.data["source"]["type"] != wanted["type"]:
            raise not_found(f"container.skills.{number}: skill `{id}` not found.")
        if skills.version(skill, version) is None:
            raise not_found(f"container.skills.{number}: version `{version}` of skill `{id}` not found.")


@constraint("container-skills-not-too-many", "doc/build-with-claude/skills-guide", on=(MESSAGES,))
def skills_few(prompt: Prompt) -> None:
    """In the older shape a container loads at most eight skills."""
    loaded = _loaded(prompt)
    if OLD_SHAPE in prompt.betas and len(loaded) > MOST_OLD_SKILLS:
        raise invalid(f"container.skills: at most {MOST_OLD_SKILLS} skills are allowed, found {len(loaded)}")
