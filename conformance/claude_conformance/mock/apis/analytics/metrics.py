"""The counts of a row: the schema names them, the sessions give the numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from claude_conformance.contract import View
from claude_conformance.mock.apis.analytics.doings import OFFICE_PRODUCTS, THINGS, Session

Sessions = Sequence[Session]


def metrics(view: View, schema: Mapping[str, Any], sessions: Sessions) -> dict[str, Any]:
    """Return the counts of a schema for some sessions; those of an Office product are about its own."""
    found: dict[str, Any] = {}
    for name, member in view.resolve(schema, "")[1]["properties"].items():
        target = view.resolve(member, "")[1]
        if "properties" in target:
            some = [one for one in sessions if one.office == name] if name in OFFICE_PRODUCTS else sessions
            found[name] = metrics(view, target, some)
        elif not name.startswith("chat_cowork"):
            found[name] = _COUNTS.get(name, _added)(name, sessions)
    return found


def _added(name: str, sessions: Sessions) -> int:
    """Return a count that adds up: of calls if it is about things, or else a number of each session."""
    things = name.removesuffix("_used_count")
    if things in THINGS:
        return sum(count for session in sessions for _, count in session.calls(things))
    distinct = things.removeprefix("distinct_")
    if distinct in THINGS:
        return len({called for session in sessions for called, _ in session.calls(distinct)})
    return sum(session.count(name) for session in sessions)


def _edits(sessions: Sessions) -> int:
    return sum(_added(name, sessions) for name in _EDIT_TOOLS)


def _number(_: str, sessions: Sessions) -> int:
    return len(sessions)


_EDIT_TOOLS = ("edit_tool_count", "write_tool_count", "notebook_edit_tool_count")
_COUNTS: Mapping[str, Callable[[str, Sessions], int | None]] = {
    "message_count": lambda _, sessions: sum(one.messages for one in sessions),
    "active_message_count": lambda _, sessions: sum(one.messages for one in sessions),
    "thinking_message_count": lambda name, sessions: sum(
        one.count(name, one.messages + 1) for one in sessions
    ),
    "distinct_session_count": _number,
    "distinct_conversation_count": _number,
    "active_day_count": lambda _, sessions: len({(one.day, one.user) for one in sessions}),
    "distinct_projects_used_count": lambda _, sessions: len({one.project for one in sessions} - {None}),
    "distinct_artifacts_created_count": lambda _, sessions: sum(len([*one.artifacts()]) for one in sessions),
    "artifacts_created_count": lambda _, sessions: sum(len([*one.artifacts()]) for one in sessions),
    "file_edit_count": lambda _, sessions: _edits(sessions),
    "multi_edit_tool_count": lambda *_: 0,
    "sessions_with_file_edits_count": lambda _, sessions: sum(_edits([one]) > 0 for one in sessions),
}
