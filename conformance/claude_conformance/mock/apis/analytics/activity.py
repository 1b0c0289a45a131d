"""The reports of activity: users, projects, connectors, plugins, skills and artifacts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from claude_conformance.mock.apis.analytics.cast import EMAILS, GROUP_NAMES
from claude_conformance.mock.apis.analytics.days import days
from claude_conformance.mock.apis.analytics.doings import (
    CHAT,
    CODE,
    COWORK,
    OFFICE,
    OFFICE_PRODUCTS,
    PROJECTS,
    Session,
    date_of,
    sessions,
)
from claude_conformance.mock.apis.analytics.metrics import metrics
from claude_conformance.mock.apis.analytics.spans import page
from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply

ROWS = 100
BLOCKS = {
    "chat_metrics": CHAT,
    "claude_code_metrics": CODE,
    "cowork_metrics": COWORK,
    "office_metrics": OFFICE,
    "design_metrics": "claude_design",
    "science_metrics": "science",
    "claude_tag_metrics": "claude_tag",
}
SHARE_STATUS = {"charts": "organization", "docx": "public", "soundings": "private"}
CENTS_A_CALL = 3


@attrs.frozen
class Doing:
    """Something that a session did with a thing: how often, and more about it."""

    session: Session
    name: Any
    count: int = 1
    published: bool = False


Key = tuple[Any, ...]
Show = Callable[[list[Doing]], dict[str, Any]]


def filters(exchange: Validated) -> dict[str, set[str]]:
    """Return the values that a request filters by, by dimension."""
    wanted: dict[str, set[str]] = {}
    for one in exchange.params.get("filter[]") or ():
        dimension, _, value = one.partition(":")
        wanted.setdefault(dimension, set()).add(value)
    return wanted


def passes(session: Session, wanted: Mapping[str, set[str]]) -> bool:
    """Whether a session matches the filters that are about sessions."""
    return (
        ("user_id" not in wanted or session.user in wanted["user_id"])
        and ("product" not in wanted or session.product in wanted["product"])
        and ("project_id" not in wanted or session.project in wanted["project_id"])
        and ("rbac_group_id" not in wanted or bool(wanted["rbac_group_id"].intersection(session.groups)))
    )


def active(exchange: Validated) -> list[Session]:
    """Return the sessions that a report is about."""
    wanted = filters(exchange)
    return [session for session in sessions(days(exchange)) if passes(session, wanted)]


def split(exchange: Validated, doings: Iterable[Doing]) -> dict[Key, tuple[dict[str, Any], list[Doing]]]:
    """Return what was done by name, and by what the request groups by, with the values of each group."""
    by = exchange.params.get("group_by[]") or ()
    wanted = filters(exchange).get("rbac_group_id")
    rows: dict[Key, tuple[dict[str, Any], list[Doing]]] = {}
    for doing in doings:
        session = doing.session
        values = {"product": session.product, "user_id": session.user}
        groups: tuple[str | None, ...] = session.groups if "rbac_group_id" in by else (None,)
        for group in groups:
            if group is not None and wanted is not None and group not in wanted:
                continue
            key = {name: values.get(name, group) for name in by}
            if group is not None:
                key["rbac_group_name"] = GROUP_NAMES[group]
            name = (doing.name, *sorted((k, str(v)) for k, v in key.items()))
            rows.setdefault(name, (key, []))[1].append(doing)
    return rows


def reply(
    exchange: Validated, doings: Iterable[Doing], column: str, show: Show, *, whole: bool = False
) -> Reply:
    """Return the page of rows in the order that the request asks for; `column` is the default.

    With `whole`, one page has all rows.
    """
    rows = [{**show(done), **key} for key, done in split(exchange, doings).values()]
    by = exchange.params.get("order_by") or column
    order = exchange.params.get("order") or ("asc" if by == column else "desc")
    rows.sort(key=lambda row: _sorts(row, column), reverse=by == column and order == "desc")
    if by != column:
        rows.sort(key=lambda row: row.get(by) or 0, reverse=order == "desc")
    found = page(exchange, rows, len(rows) if whole else exchange.params.get("limit") or ROWS)
    return JsonReply({"data": found["data"], "next_page": found["next_page"]})


def _sorts(row: Mapping[str, Any], column: str) -> str:
    if column == "email_address":
        user = row.get("user")
        return str(user["email_address"] if user else row.get("rbac_group_id"))
    return str(row[column])


def users(done: Iterable[Doing]) -> int:
    """Return how many users did something."""
    return len({doing.session.user for doing in done})


def conversations(done: Iterable[Doing], product: str, office: str | None = None) -> int:
    """Return how many sessions of a product did something, of one Office product if it is named."""
    sessions_ = (doing.session for doing in done if doing.session.product == product)
    return len({one.key for one in sessions_ if office is None or one.office == office})


def places(done: list[Doing], thing: str, *, office: bool = True) -> dict[str, Any]:
    """Return in how many sessions of each product a thing was used."""
    session, chat = f"distinct_session_{thing}_used_count", f"distinct_conversation_{thing}_used_count"
    found: dict[str, Any] = {
        "claude_code_metrics": {session: conversations(done, CODE)},
        "cowork_metrics": {session: conversations(done, COWORK)},
    }
    if office:
        in_office = {name: {session: conversations(done, OFFICE, name)} for name in OFFICE_PRODUCTS}
        found |= {"chat_metrics": {chat: conversations(done, CHAT)}, "office_metrics": in_office}
    return found


def called(exchange: Validated, things: str, dimension: str) -> list[Doing]:
    """Return the calls of things such as connectors that the filters let through."""
    wanted = {one.lower() for one in filters(exchange).get(dimension, ())}
    return [
        Doing(session, name, count)
        for session in active(exchange)
        for name, count in session.calls(things)
        if not wanted or name in wanted
    ]


@handler("listAnalyticsUsers", Validated)
def list_users(exchange: Validated) -> Reply:
    view = exchange.view
    schema = view.document["components"]["schemas"]["AnalyticsUserActivity"]["properties"]
    grouped = bool(exchange.params.get("group_by[]"))

    def show(done: list[Doing]) -> dict[str, Any]:
        inside = [doing.session for doing in done]
        user = None if grouped else inside[0].user
        return {
            "user": user and {"id": user, "type": "user", "email_address": EMAILS[user]},
            "distinct_user_count": users(done) if grouped else None,
            "last_activity_date": date_of(max(one.day for one in inside)),
            "web_search_count": sum(one.count("searches", 4) for one in inside if one.product == CHAT),
            **{
                block: metrics(view, schema[block], [one for one in inside if one.product == product])
                for block, product in BLOCKS.items()
            },
        }

    doings = [Doing(session, "" if grouped else session.user) for session in active(exchange)]
    return reply(exchange, doings, "email_address", show)


@handler("listAnalyticsChatProjects", Validated)
def list_projects(exchange: Validated) -> Reply:
    def show(done: list[Doing]) -> dict[str, Any]:
        name, creator = PROJECTS[done[0].name]
        return {
            "project_id": done[0].name,
            "project_name": name,
            "created_at": "2026-01-15T08:00:00Z",
            "created_by": {"id": creator, "type": "user", "email_address": EMAILS[creator]},
            "distinct_user_count": users(done),
            "distinct_conversation_count": conversations(done, CHAT),
            "message_count": sum(doing.session.messages for doing in done),
        }

    doings = [Doing(one, one.project) for one in active(exchange) if one.project is not None]
    return reply(exchange, doings, "project_id", show)


@handler("listAnalyticsConnectors", Validated)
def list_connectors(exchange: Validated) -> Reply:
    def show(done: list[Doing]) -> dict[str, Any]:
        reads = sum(doing.session.count(f"{doing.name} reads", doing.count + 1) for doing in done)
        return {
            "connector_name": done[0].name,
            "connector_display_name": None,
            "distinct_user_count": users(done),
            "individual_auth_distinct_user_count": None,
            "managed_auth_distinct_user_count": None,
            "read_call_count": reads,
            "write_call_count": sum(doing.count for doing in done) - reads,
            "unclassified_call_count": 0,
            **places(done, "connector"),
        }

    return reply(exchange, called(exchange, "connectors", "connector_name"), "connector_name", show)


@handler("listAnalyticsPlugins", Validated)
def list_plugins(exchange: Validated) -> Reply:
    def show(done: list[Doing]) -> dict[str, Any]:
        return {
            "plugin_name": done[0].name,
            "plugin_id": f"{done[0].name}@harbour",
            "distinct_user_count": users(done),
            "install_count": users(doing for doing in done if doing.session.count(doing.name, 3) == 1),
            "invocation_count": sum(doing.count for doing in done),
            **places(done, "plugin", office=False),
        }

    return reply(exchange, called(exchange, "plugins", "plugin_name"), "plugin_name", show)


@handler("listAnalyticsSkills", Validated)
def list_skills(exchange: Validated) -> Reply:
    wanted = filters(exchange)
    whole = not wanted and not exchange.params.get("group_by[]") and exchange.params.get("date") is not None

    def show(done: list[Doing]) -> dict[str, Any]:
        charged = [doing for doing in done if doing.session.product != CHAT]
        price = str(CENTS_A_CALL * sum(doing.count for doing in charged)) if charged else None
        return {
            "skill_name": done[0].name,
            "skill_display_name": None,
            "share_status": SHARE_STATUS[done[0].name],
            "distinct_user_count": users(done),
            "invocation_count": sum(doing.count for doing in done),
            "enable_count": users(done) if whole else None,
            "attributed_list_price": price,
            "estimated_overage_spend": "0",
            "currency": "USD",
            **places(done, "skill"),
        }

    doings = called(exchange, "skills", "skill_name")
    shared = wanted.get("share_status")
    doings = [doing for doing in doings if shared is None or SHARE_STATUS[doing.name] in shared]
    return reply(exchange, doings, "skill_name", show)


@handler("listAnalyticsArtifacts", Validated)
def list_artifacts(exchange: Validated) -> Reply:
    wanted = filters(exchange)
    doings = [
        Doing(session, (kind, shared), published=published)
        for session in active(exchange)
        for kind, shared, published in session.artifacts()
        if ("artifact_type" not in wanted or kind in wanted["artifact_type"])
        and ("is_shared" not in wanted or str(shared).lower() in wanted["is_shared"])
    ]

    def show(done: list[Doing]) -> dict[str, Any]:
        return {
            "artifact_type": done[0].name[0],
            "is_shared": done[0].name[1],
            "artifacts_created_count": len(done),
            "published_artifacts_created_count": sum(doing.published for doing in done),
            "distinct_user_count": users(done),
        }

    return reply(exchange, doings, "artifact_type", show, whole=not exchange.params.get("group_by[]"))
