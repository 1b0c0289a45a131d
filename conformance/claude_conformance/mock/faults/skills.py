"""Faults of the Skills API, and of skills that messages load."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from typing import Any

from claude_conformance.mock.apis.skills.store import SkillStore
from claude_conformance.mock.exchange import Exchange, Routed
from claude_conformance.mock.http.forms import Tree
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request
from claude_conformance.mock.http.storage import Stored
from claude_conformance.mock.world.identity import WORKSPACE, account_headers

from .base import fault, switch_off
from .rewrite import refusal
from .stored_objects import (
    LATER,
    LONG_AGO,
    SKILL_CREATE,
    SKILL_DELETE,
    SKILL_GET,
    SKILL_LIST,
    SKILL_OBJECTS,
    SKILL_UPLOADS,
    SKILLS,
    VERSION_GET,
    VERSION_LIST,
    VERSION_OBJECTS,
    body_of,
    changes_reply,
    cuts,
    drops,
    each,
    sets,
    turned,
    without_query,
)

MANIFEST = b"---\nname: nameless\ndescription: Has no SKILL.md.\n---\n"

switch_off(
    "skill-own-deletable",
    "Skills of Anthropic can be changed and deleted",
    "resource-guard",
    operations=SKILLS,
)


@fault("request", "skills-missing", operations=SKILLS)
def skills_missing(exchange: Exchange, request: Request) -> Request | Reply:
    """There are no skills"""
    return refusal(exchange, "Not found", 404)


@fault("request", "skill-beta-query-500", "D197", operations=SKILLS)
def beta_query_500(exchange: Exchange, request: Request) -> Request | Reply:
    """The query parameter beta=true is a server error"""
    return refusal(exchange, "Internal server error", 500) if "beta=true" in request.query else request


@fault("request", "skill-manifest-not-required", operations=SKILL_UPLOADS)
def manifest_not_required(exchange: Exchange, request: Request) -> Request:
    """A skill needs no SKILL.md"""
    form = exchange.form
    names = [part.filename or "" for part in form.all("files[]")] if form else []
    if form is not None and names and not any("SKILL.md" in name or name.endswith(".zip") for name in names):
        with form.path.open("ab") as file:
            stored = Stored(form.path, file.tell(), len(MANIFEST))
            file.write(MANIFEST)
        form.tree = Tree(form.path, {"nameless/SKILL.md": stored})
    return request


@fault("request", "skill-folders-unchecked", operations=SKILL_UPLOADS)
def folders_unchecked(exchange: Exchange, request: Request) -> Request:
    """Files outside the skill's folder are silently omitted"""
    form = exchange.form
    if form is None:
        return request
    paths = [((part.filename or "").rpartition("/"), part.stored) for part in form.all("files[]")]
    top = next((folder for (folder, _, name), _ in paths if name == "SKILL.md"), None)
    if top is not None:
        kept = {f"skill/{name}": stored for (folder, _, name), stored in paths[::-1] if folder == top}
        form.tree = Tree(form.path, kept)
    return request


@fault("request", "skill-paths-unchecked", operations=SKILL_UPLOADS)
def paths_unchecked(exchange: Exchange, request: Request) -> Request:
    """Paths that lead out of a skill are silently changed"""
    form = exchange.form
    if form is None:
        return request
    bent = {}
    for part in form.all("files[]"):
        steps = [step for step in (part.filename or "").replace("\\", "/").split("/") if step.strip(".")]
        if steps:
            bent["/".join(["skill", *steps[-1:]])] = part.stored
    if "skill/SKILL.md" in bent and any(_leads_out(part.filename) for part in form.all("files[]")):
        form.tree = Tree(form.path, bent)
    return request


def _leads_out(path: str | None) -> bool:
    steps = (path or "").replace("\\", "/").split("/")
    return ".." in steps or steps[0] == "" or ":" in steps[0]


@fault("request", "skill-zip-refused", operations=SKILL_UPLOADS)
def zip_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """A skill cannot be uploaded as a zip archive"""
    parts = exchange.form.all("files[]") if exchange.form else []
    if any((part.filename or "").endswith(".zip") for part in parts):
        return refusal(exchange, "files: SKILL.md is missing")
    return request


@fault("request", "skill-display-name-unchecked", operations=SKILL_CREATE)
def display_name_unchecked(exchange: Exchange, request: Request) -> Request:
    """The display_name of a skill may have any length"""
    exchange.skip("schema", "skill-display-name-one-line")
    return request


@fault("reply", "skill-beta-members", "D194", operations=SKILL_OBJECTS)
def beta_members(exchange: Exchange, reply: Reply) -> Reply:
    """Skills have the properties of their beta shape without its header"""

    def change(skill: dict[str, Any]) -> None:
        if "display_name" in skill:
            skill["display_title"] = skill.pop("display_name")
            skill["latest_version"] = skill.pop("latest_version_id")

    return each(reply, change)


@fault("reply", "skill-source-text", operations=SKILL_OBJECTS)
def source_text(exchange: Exchange, reply: Reply) -> Reply:
    """The source of a skill is a string"""

    def change(skill: dict[str, Any]) -> None:
        if isinstance(skill["source"], dict):
            skill["source"] = skill["source"]["type"]

    return each(reply, change)


@fault("reply", "skill-version-as-number", "D194", operations=VERSION_OBJECTS)
def version_as_number(exchange: Exchange, reply: Reply) -> Reply:
    """The id of a version is a number"""
    return each(reply, lambda version: version.update(id=int(version["created_at"][:4])))


@fault("reply", "skill-version-without-skill", operations=VERSION_OBJECTS)
def version_without_skill(exchange: Exchange, reply: Reply) -> Reply:
    """Versions have no skill_id"""
    return each(reply, lambda version: version.pop("skill_id"))


@fault("reply", "skill-version-typed-skill", operations=VERSION_OBJECTS)
def version_typed_skill(exchange: Exchange, reply: Reply) -> Reply:
    """Versions have the type of skills"""
    return each(reply, lambda version: version.update(type="skill"))


@fault("reply", "skill-latest-stale", operations=VERSION_GET)
def latest_stale(exchange: Exchange, reply: Reply) -> Reply:
    """latest always names the first version"""
    if not isinstance(exchange, Routed) or exchange.path_params["version"] != "latest" or not body_of(reply):
        return reply
    skills = exchange.world.store(SkillStore)
    skill = skills.find(exchange.path_params["skill_id"], exchange.workspace)
    if skill is not None:
        body_of(reply)["id"] = skills.versions(skill)[0].key[-1]
    return reply


@fault("request", "skill-latest-unknown", operations=VERSION_GET)
def latest_unknown(exchange: Exchange, request: Request) -> Request | Reply:
    """latest is unknown"""
    return refusal(exchange, "Version not found", 404) if request.path.endswith("/latest") else request


@fault("request", "skill-source-ignored", operations=SKILL_LIST)
def source_ignored(exchange: Exchange, request: Request) -> Request:
    """The source has no effect on the list of skills"""
    without_query(exchange, "source")
    return exchange.request


@fault("reply", "skill-own-not-listed", operations=SKILL_LIST)
def own_not_listed(exchange: Exchange, reply: Reply) -> Reply:
    """Skills of Anthropic are not listed"""
    if body := body_of(reply):
        body["data"] = [skill for skill in body["data"] if skill["id"].startswith("skill_")]
    return reply


@fault("reply", "skill-list-has-more", "D194", operations=SKILL_LIST + VERSION_LIST)
def list_has_more(exchange: Exchange, reply: Reply) -> Reply:
    """Lists of skills have has_more, first_id and last_id instead of next_page"""
    if isinstance(reply, JsonReply) and (body := body_of(reply)):
        data = body["data"]
        ends = {"first_id": data[0]["id"] if data else None, "last_id": data[-1]["id"] if data else None}
        reply.body = {"data": data, "has_more": body["next_page"] is not None} | ends
    return reply


@fault("reply", "skill-list-oldest-first", operations=SKILL_LIST)
def list_oldest_first(exchange: Exchange, reply: Reply) -> Reply:
    """The oldest skills of a page come first"""
    return turned(reply)


@fault("request", "skill-list-page-ignored", operations=SKILL_LIST + VERSION_LIST)
def list_page_ignored(exchange: Exchange, request: Request) -> Request:
    """The page has no effect: every page of skills is the first"""
    without_query(exchange, "page")
    return exchange.request


@fault("request", "skill-list-limit-ignored", operations=SKILL_LIST)
def list_limit_ignored(exchange: Exchange, request: Request) -> Request:
    """The limit has no effect: every page has all skills"""
    without_query(exchange, "limit")
    exchange.request.query = "&".join(part for part in (exchange.request.query, "limit=1000") if part)
    return exchange.request


@fault("request", "skill-delete-needs-empty", "D194", operations=SKILL_DELETE)
def delete_needs_empty(exchange: Exchange, request: Request) -> Request | Reply:
    """A skill that has versions cannot be deleted"""
    if exchange.world.store(SkillStore).find(request.path.rpartition("/")[2], WORKSPACE) is None:
        return request
    return refusal(exchange, "Delete the versions of the skill first")


@fault("request", "skill-delete-does-nothing", operations=SKILL_DELETE)
def delete_does_nothing(exchange: Exchange, request: Request) -> Request | Reply:
    """A deleted skill is still there"""
    id = request.path.rpartition("/")[2]
    if exchange.world.store(SkillStore).find(id, WORKSPACE) is None:
        return request
    return JsonReply({"id": id, "type": "skill_deleted"}, headers=account_headers())


@fault("reply", "skill-delete-foreign-answer", operations=SKILL_DELETE)
def delete_foreign_answer(exchange: Exchange, reply: Reply) -> Reply:
    """Deleting a skill returns a response of another API: object and deleted"""
    if isinstance(reply, JsonReply) and reply.status == 200:
        reply.body = {"id": reply.body["id"], "object": "skill", "deleted": True}
    return reply


@fault("request", "skill-unknown-500", operations=SKILL_GET + VERSION_GET)
def unknown_500(exchange: Exchange, request: Request) -> Request | Reply:
    """An unknown skill is a server error"""
    id = request.path.split("/")[3:4]
    if id and exchange.world.store(SkillStore).find(id[0], WORKSPACE) is None:
        return refusal(exchange, "Internal server error", 500)
    return request


sets("skill-get-time-other", "created_at of a skill is the time of the request", SKILL_GET, created_at=LATER)
sets(
    "skill-versions-renamed", "Lists show versions of skills under another name", VERSION_LIST, name="version"
)
sets(
    "skill-latest-version-invented",
    "latest_version_id does not exist",
    SKILL_GET,
    latest_version_id="skver_01Invented000000000000",
)
sets(
    "skill-version-of-another",
    "A version names another skill",
    VERSION_GET,
    skill_id="skill_01Other0000000000000000",
)

for _where, _operations in {"list": VERSION_LIST, "get": VERSION_GET}.items():
    drops(
        f"skill-version-{_where}-times-missing",
        f"Versions of skills have no time ({_where})",
        _operations,
        "created_at",
    )
drops(
    "skill-version-list-descriptions-missing",
    "Lists have versions without a description",
    VERSION_LIST,
    "description",
)
cuts(
    "skill-version-list-descriptions-cut",
    "Lists have only the beginning of descriptions",
    VERSION_LIST,
    "description",
    16,
)
cuts("skill-version-descriptions-cut", "Descriptions are cut", VERSION_OBJECTS, "description", 16)
sets("skill-version-descriptions-empty", "Versions have no description", VERSION_OBJECTS, description="")
sets("skill-version-times-long-ago", "Versions have times long ago", VERSION_OBJECTS, created_at=LONG_AGO)
changes_reply(
    "skill-list-next-page-number", "next_page is a number", SKILL_LIST, lambda b: b.update(next_page=2)
)
changes_reply(
    "skill-versions-newest-lost",
    "The newest version of a skill is not listed",
    VERSION_LIST,
    lambda body: body.update(data=body["data"][1:]),
)
