"""Pages of the objects of a list, in the style that its operation documents."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.http.errors import ApiError, invalid
from claude_conformance.mock.resources.filters import Entry
from claude_conformance.mock.resources.paging import id_page

PREFIX = "page_"
DEFAULT_LIMIT = 20


def page_of(
    entries: list[Entry], style: str, query: Mapping[str, Any], bound: str, limit: int, member: str
) -> dict[str, Any]:
    """Return the page that a query asks for.

    `bound` names the list and its filters, for its page tokens; `member` is the property that id cursors
    name.

    Raises `ApiError` (400) if the cursor is not one of this list.
    """
    if style == "id-cursor":
        cursors = {name: query[name] for name in ("after_id", "before_id") if query.get(name) is not None}
        return id_page([entry.shown for entry in entries], limit, cursors, member)
    start = _start(entries, query.get("page"), bound)
    found = entries[start : start + limit]
    more = start + limit < len(entries)
    page: dict[str, Any] = {"data": [entry.shown for entry in found]}
    page["next_page"] = _token(entries[start + limit - 1].number, bound) if more else None
    if style == "two-way-page-token":
        before = max(0, start - limit)
        first = None if before == 0 else entries[before - 1].number
        page["prev_page"] = _token(first, bound) if start > 0 else None
    if style == "report":
        page["has_more"] = more
    return page


def _token(after: int | None, bound: str) -> str:
    text = json.dumps([after, bound])
    return PREFIX + base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _start(entries: list[Entry], token: str | None, bound: str) -> int:
    """Return the index of the first object after the one that a token names, even if that is gone."""
    if token is None:
        return 0
    text = token.removeprefix(PREFIX)
    try:
        after, list_ = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, TypeError):
        raise _unknown() from None
    if not token.startswith(PREFIX) or not isinstance(after, int | None):
        raise _unknown()
    if list_ != bound:
        raise invalid("page: this is the next_page of a list with another order or other filters")
    if after is None:
        return 0
    numbers = [entry.number for entry in entries]
    if after in numbers:
        return numbers.index(after) + 1
    falling = len(numbers) < 2 or numbers[0] > numbers[-1]
    return sum(number > after if falling else number < after for number in numbers)


def _unknown() -> ApiError:
    return invalid("page: this is not the next_page of an earlier list")
