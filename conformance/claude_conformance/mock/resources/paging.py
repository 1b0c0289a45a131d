"""Pages of a list."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence
from typing import Any

from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid

PAGE = "page_"
NUMBER = re.compile(r"-?[0-9]{1,18}", re.ASCII)


def one_cursor(exchange: Validated) -> None:
    """Refuse after_id together with before_id. Raises `ApiError` (400)."""
    if exchange.params.get("after_id") is not None and exchange.params.get("before_id") is not None:
        raise invalid("before_id: only one of after_id and before_id may be given")


def id_page(
    items: Sequence[Mapping[str, Any]],
    limit: int,
    cursors: Mapping[str, str],
    member: str = "id",
    *,
    strict: bool = True,
    first: bool = False,
) -> dict[str, Any]:
    """Return the page after `after_id`, before `before_id`, or else from the start.

    With `first`, the page before an object has the first objects of the list. `has_more` refers to the
    direction of paging, `member` is the property with the id. Raises `ApiError` (400) if the cursor does not
    name an object, or ignores that cursor unless `strict`.
    """
    ids = [item[member] for item in items]
    for name, id in cursors.items():
        if strict and id not in ids:
            raise invalid(f"{name}: there is no object '{id}' in this list")
    cursors = {name: id for name, id in cursors.items() if id in ids}
    if "before_id" in cursors:
        end = ids.index(cursors["before_id"])
        start = 0 if first else max(0, end - limit)
        end, more = (min(end, limit), end > limit) if first else (end, start > 0)
    else:
        start = ids.index(cursors["after_id"]) + 1 if "after_id" in cursors else 0
        end = min(len(items), start + limit)
        more = end < len(items)
    page = list(items[start:end])
    return {
        "data": page,
        "has_more": more,
        "first_id": page[0][member] if page else None,
        "last_id": page[-1][member] if page else None,
    }


def token_page(
    items: Sequence[tuple[int, Mapping[str, Any]]], limit: int, token: str | None, *, strict: bool = True
) -> tuple[list[Mapping[str, Any]], str | None]:
    """Return a page of numbered objects, highest number first, and the token of the next page.

    The token contains the last number, so that objects can be added or deleted in between. Raises `ApiError`
    (400) if the token is not valid, or ignores it unless `strict`.
    """
    below = None if token is None else _number(token)
    if strict and token is not None and below is None:
        raise invalid("page: this is not the next_page of an earlier list")
    rest = [pair for pair in items if below is None or pair[0] < below]
    page = rest[:limit]
    more = len(rest) > limit
    return [item for _, item in page], token_of(f"before:{page[-1][0]}") if more else None


def token_of(text: str) -> str:
    """Return a page token that contains a text."""
    return PAGE + base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def text_in(token: str) -> str | None:
    """Return the text in a page token; None if it is not one."""
    code = token.removeprefix(PAGE)
    try:
        text = base64.urlsafe_b64decode(code + "=" * (-len(code) % 4)).decode()
    except ValueError:
        return None
    return text if token.startswith(PAGE) else None


def _number(token: str) -> int | None:
    """Return the number in a token; None if the token is not valid."""
    word, _, number = (text_in(token) or "").partition(":")
    return int(number) if word == "before" and NUMBER.fullmatch(number) else None
