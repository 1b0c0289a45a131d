"""Pages of the objects of a list, in the style that its operation documents."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.filters import Entry
from claude_conformance.mock.resources.paging import id_page, text_in, token_of

DEFAULT_LIMIT = 20


def page_of(
    entries: list[Entry],
    style: str,
    query: Mapping[str, Any],
    bound: str,
    limit: int,
    member: str,
    *,
    strict: bool = True,
    before: str | None = None,
) -> dict[str, Any]:
    """Return the page that a query asks for.

    `before` is that of `x-pagination`. `bound` names the list and its filters, for its page tokens; `member`
    is the property that id cursors name.

    Raises `ApiError` (400) if the cursor is not one of this list, or ignores it unless `strict`.
    """
    if style == "id-cursor":
        cursors = {name: query[name] for name in ("after_id", "before_id") if query.get(name) is not None}
        shown = [entry.shown for entry in entries]
        return id_page(shown, limit, cursors, member, strict=strict, first=before == "first")
    start = _start(entries, query.get("page"), bound, strict=strict)
    found = entries[start : start + limit]
    more = start + limit < len(entries)
    page: dict[str, Any] = {"data": [entry.shown for entry in found]}
    page["next_page"] = _token(entries[start + limit - 1].number, bound) if more else None
    if style == "two-way-page-token":
        earlier = max(0, start - limit)
        first = None if earlier == 0 else entries[earlier - 1].number
        page["prev_page"] = _token(first, bound) if start > 0 else None
    if style == "report":
        page["has_more"] = more
    return page


def _token(after: int | None, bound: str) -> str:
    return token_of(json.dumps([after, bound]))


def _start(entries: list[Entry], token: str | None, bound: str, *, strict: bool) -> int:
    """Return the index of the first object after the one that a token names, even if that is gone."""
    after, list_ = _read(token)
    if strict and token is not None and list_ is None:
        raise invalid("page: this is not the next_page of an earlier list")
    if strict and token is not None and list_ != bound:
        raise invalid("page: this is the next_page of a list with another order or other filters")
    if after is None:
        return 0
    numbers = [entry.number for entry in entries]
    if after in numbers:
        return numbers.index(after) + 1
    falling = len(numbers) < 2 or numbers[0] > numbers[-1]
    return sum(number > after if falling else number < after for number in numbers)


def _read(token: str | None) -> tuple[int | None, str | None]:
    """Return the number and the list in a token; no list if it is not a token of this server."""
    try:
        after, list_ = json.loads(text_in(token or "") or "")
    except (ValueError, TypeError):
        return None, None
    return (after, str(list_)) if isinstance(after, int | None) else (None, None)
