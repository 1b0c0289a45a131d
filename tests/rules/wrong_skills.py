"""Servers that are wrong about skills, each in one way."""

from __future__ import annotations

from typing import Any

from stand_in import Given, Seen
from wrong_servers import (
    FAILURE,
    NOT_FOUND,
    ONE,
    REFUSED,
    SKILLS,
    Wrong,
    answers,
    any_image,
    changed,
    instead,
    is_,
    lacks,
    lenient,
    ok,
    sets,
    without_query,
)

SKILL = {
    "id": "skill_01Wrong",
    "type": "skill",
    "display_name": "Wrong",
    "latest_version_id": "skver_01Wrong",
    "source": {"type": "custom"},
    "created_at": "2026-11-20T08:00:00Z",
    "updated_at": "2026-11-20T08:00:00Z",
}


def old_skill(value: Any) -> Any:
    """The shape of the time when skills were a beta."""
    return {
        "id": value["id"],
        "type": "skill",
        "display_title": value["display_name"],
        "latest_version": "1795161600000000",
        "source": "custom",
        "created_at": value["created_at"],
        "updated_at": value["updated_at"],
    }


def no_anthropic(seen: Seen, given: Given) -> Given:
    ours = is_(seen, "GET", SKILLS) and "source=anthropic" in seen.path
    return ok({"data": [], "next_page": None}) if ours else given


def beta_breaks(seen: Seen) -> Seen | Given:
    return FAILURE if "beta=true" in seen.path else seen


VERSIONS = f"{SKILLS}{ONE}/versions"


VERSION = {
    "id": "skver_01Wrong",
    "type": "skill_version",
    "skill_id": "skill_01Wrong",
    "name": "wrong",
    "description": "Wrong.",
    "created_at": "2026-11-20T08:00:00Z",
}


WRONG_SKILLS = [
    Wrong("L01", "shows skills as they were", after=changed("POST", SKILLS, old_skill)),
    Wrong("L01", "makes skills of someone else", after=sets("POST", SKILLS, source={"type": "plugin"})),
    Wrong("L01", "refuses bundles", before=answers("POST", SKILLS, REFUSED)),
    Wrong("L02", "takes a bundle without SKILL.md", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L03", "takes any name", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L04", "takes any description", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L05", "does not listen to source", before=without_query(SKILLS, "source")),
    Wrong("L05", "has none of Anthropic's skills", after=no_anthropic),
    Wrong("L06", "takes a version of another name", after=lenient("POST", VERSIONS, VERSION)),
    Wrong("L07", "lists no versions", after=sets("GET", VERSIONS, data=[])),
    Wrong("L07", "mixes skills up", after=sets("GET", f"{VERSIONS}{ONE}", skill_id="skill_01Wrong")),
    Wrong("L07", "does not give versions", before=answers("GET", f"{VERSIONS}{ONE}", NOT_FOUND)),
    Wrong("L08", "keeps skills with versions", before=answers("DELETE", f"{SKILLS}{ONE}", REFUSED)),
    Wrong("L08", "deletes with an empty response", after=changed("DELETE", f"{SKILLS}{ONE}", lambda _: {})),
    Wrong("L08", "shows what is deleted", after=instead("GET", f"{SKILLS}{ONE}", 404, ok(SKILL))),
    Wrong("L09", "loads skills where no code runs", after=any_image),
    Wrong("L10", "takes any label", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L11", "does not know latest", before=answers("GET", f"{VERSIONS}/latest", NOT_FOUND)),
    Wrong("L12", "breaks on ?beta=true", before=beta_breaks),
    Wrong("L13", "takes any layout", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L14", "stumbles over unknown ids", after=instead("GET", f"{SKILLS}{ONE}", 404, FAILURE)),
    Wrong("L15", "knows only the older list", after=lacks("GET", SKILLS, "next_page")),
    Wrong("L15", "gives the first page again", before=without_query(SKILLS, "page")),
    Wrong("L16", "takes no archives", before=lambda seen: REFUSED if b"PK\x03\x04" in seen.body else seen),
    Wrong("L17", "takes paths that lead elsewhere", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L18", "takes a name of two lines", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L19", "takes any folder", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L21", "takes any size", after=lenient("POST", SKILLS, SKILL)),
    Wrong("L20", "loads any number of skills", after=any_image),
]
