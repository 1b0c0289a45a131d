"""Lists of stored objects: their pages, and checks that apply to all lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from claude_conformance.rules.kit.ask import accepted, answered, describe, fail, refused
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.rules.outcome import Failed, Skipped, Unsupported
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.wire import Exchange

SAMPLED = 12
"""Objects of a long list that a walk over its pages looks at."""

_TRIES = 4  # attempts to find a list to which nothing is added at the same time
_DAWDLE = timedelta(seconds=1)
_UNUSABLE = frozenset({405, 501})

Cursor = Callable[[dict[str, Any], list[str]], dict[str, str] | None]
"""Returns the query for the next page, given a page and its ids; `None` after the last."""


def page(probe: Probe, path: str, betas: tuple[str, ...] = (), **query: str) -> Exchange:
    """Asks for a page of a list."""
    return probe.send(Call("GET", path, query=tuple(query.items()), betas=betas))


def items(exchange: Exchange) -> list[dict[str, Any]]:
    """Returns the objects of a page. Raises `Failed` if it is not one."""
    data = accepted(exchange).get("data")
    found = [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
    if not isinstance(data, list) or len(found) != len(data):
        raise Failed("data is not an array of objects", exchange)
    if not all(isinstance(item.get("id"), str) for item in found):
        raise Failed("an object of the list has no id", exchange)
    return found


def ids(exchange: Exchange) -> list[str]:
    """Returns the ids of a page. Raises `Failed` if it is not one."""
    return [str(item["id"]) for item in items(exchange)]


def by_id(value: dict[str, Any], found: list[str]) -> dict[str, str] | None:
    """Returns the cursor of lists with `has_more` and `after_id`."""
    return {"after_id": found[-1]} if value.get("has_more") is True and found else None


def by_token(value: dict[str, Any], _: list[str]) -> dict[str, str] | None:
    """Returns the cursor of lists with `next_page` and `page`."""
    token = value.get("next_page")
    return {"page": token} if isinstance(token, str) and token else None


def id_page(exchange: Exchange) -> None:
    """Raises `Failed` unless this is a page with `has_more`, `first_id` and `last_id`."""
    value, found = accepted(exchange), ids(exchange)
    if not isinstance(value.get("has_more"), bool):
        fail(f"has_more is {value.get('has_more')!r}", exchange, impact="contract")
    for name, expected in {"last_id": found[-1:], "first_id": found[:1]}.items():
        wanted = expected[0] if expected else None
        if name not in value or value[name] != wanted:
            lost = name == "last_id" and value["has_more"]
            text = f"{name} is {value.get(name)!r}, data says {wanted!r}"
            fail(text, exchange, impact=None if lost else "contract")


def token_page(exchange: Exchange) -> None:
    """Raises `Failed` unless this is a page with `next_page`."""
    value = accepted(exchange)
    items(exchange)
    if "next_page" not in value:
        fail("the page has no next_page", exchange, impact="contract")
    if not isinstance(value["next_page"], str | None):
        fail(f"next_page is {value['next_page']!r}, neither a string nor null", exchange)


def newest_first(exchange: Exchange) -> None:
    """Raises `Failed` if an older object is listed before a newer one."""
    times = [rfc3339(item.get("created_at")) for item in items(exchange)]
    known = [time for time in times if time is not None]
    if len(known) < 2:
        raise Skipped("fewer than two objects are listed", exchange)
    if not all(first + _DAWDLE >= second for first, second in pairwise(known)):
        fail("an older object is listed before a newer one", exchange, impact="contract")


def refuses_limit(probe: Probe, path: str, limit: str) -> None:
    """Checks that a page with this limit is refused. Raises `Failed` as harmless if it is served."""
    try:
        refused(probe.send(Call("GET", path, query=(("limit", limit),), invalid=True)))
    except Failed as failed:
        raise Failed(failed.message, *failed.exchanges, impact=failed.impact or "contract") from None


def page_sizes(probe: Probe, path: str, cursor: Cursor) -> dict[str, Callable[[], None]]:
    """Cases for `check_each`: at most 20 objects by default, at most `limit`, `limit` from 1 to 1000."""
    unasked, one = page(probe, path), page(probe, path, limit="1")

    def no_limit() -> None:
        if len(ids(unasked)) > 20:
            fail(f"{len(ids(unasked))} objects are listed", unasked, impact="contract")
        if cursor(accepted(unasked), ids(unasked)) is None:
            raise Unsupported("there are not more than 20 objects", unasked)

    def limit_1() -> None:
        if len(ids(unasked)) < 2:
            raise Unsupported("fewer than two objects are listed", unasked)
        if len(ids(one)) > 1:
            fail(f"{len(ids(one))} objects are listed", one, impact="contract")
        if cursor(accepted(one), ids(one)) is None:
            fail("the page names no next page although there are more objects", one)

    def bad_limit(value: str) -> Callable[[], None]:
        return lambda: refuses_limit(probe, path, value)

    bad = {f"limit={value}": bad_limit(value) for value in ("0", "1001", "x")}
    return {"no limit": no_limit, "limit=1": limit_1, **bad}


def walk(probe: Probe, path: str, cursor: Cursor, betas: tuple[str, ...] = (), **query: str) -> None:
    """Checks that the pages list each object once, in the order of the whole list, and keep to their limit.

    Ignores objects that are created or deleted at the same time. Raises `Skipped` if fewer than two are
    listed.
    """
    for _ in range(_TRIES):
        if _walked(probe, path, cursor, betas, **query):
            return
    raise Skipped("objects were deleted each time the pages were read")


def _walked(probe: Probe, path: str, cursor: Cursor, betas: tuple[str, ...], **query: str) -> bool:
    """Does what `walk` does, once. Returns whether it reached the end: a deleted cursor ends it early."""
    before = page(probe, path, betas, limit="1000", **query)
    everything = ids(before)
    wanted = everything[:SAMPLED]
    step = cursor(accepted(before), everything)
    if step is not None:
        beyond = page(probe, path, betas, limit="1000", **query, **step)
        if not ids(beyond) and (cursor is by_id or cursor(accepted(beyond), []) is not None):
            text = "a page says that more objects follow, but the next page is empty"
            fail(text, before, beyond, impact="contract")
    if len(wanted) < 2:
        raise Skipped("fewer than two objects are listed", before)
    size = max(1, len(wanted) // 3)
    found: list[str] = []
    pages: list[Exchange] = []
    step = {}
    for _ in range(2 * SAMPLED):
        if step is None or set(wanted) <= set(found):
            break
        last = page(probe, path, betas, limit=str(size), **query, **step)
        if last.status != 200 and not set(found) <= set(ids(page(probe, path, betas, limit="1000", **query))):
            return False
        got = ids(last)
        repeated = next((name for name in got if name in found), None)
        if repeated is not None:
            fail(f"{repeated} is on two pages", last)
        pages.append(last)
        found += got
        step = cursor(accepted(last), got)
    after = set(ids(page(probe, path, betas, limit="1000", **query)))
    stable = [name for name in wanted if name in after]
    met = [name for name in found if name in stable]
    if met != stable:
        lost = [name for name in stable if name not in met]
        reason = f"the pages omit {lost[0]}" if lost else "the pages have another order than the list"
        fail(reason, pages[-1])
    # A first page that ignores its limit is judged by the sizes of pages.
    too_long = next((each for each in pages if len(ids(each)) > size), None)
    if too_long is not None and too_long is not pages[0]:
        fail(f"{len(ids(too_long))} objects are on a page with limit={size}", too_long, impact="contract")
    return True


def back(probe: Probe, path: str, betas: tuple[str, ...] = ()) -> None:
    """Checks that the page before an object ends with its neighbour. Raises `Skipped` if nothing is listed.

    With one or two objects it asks for the page before the first, which is empty: a server that ignores
    `before_id` would also list the first before the second.
    """
    listed = ids(page(probe, path, betas, limit="1000"))
    for _ in range(_TRIES):
        if not listed:
            raise Skipped("nothing is listed")
        place = min(len(listed), SAMPLED) - 1 if len(listed) > 2 else 0
        wanted = listed[max(0, place - 1) : place]
        exchange = page(probe, path, betas, limit="1", before_id=listed[place])
        got = ids(exchange) if exchange.status == 200 else None
        if got is not None and got[-1:] == wanted:  # judged by sizes of pages: more than one object
            return
        now = ids(page(probe, path, betas, limit="1000"))
        if now[: place + 1] == listed[: place + 1]:
            accepted(exchange)
            fail(f"before_id of {listed[place]} gives {got}, not {wanted}", exchange, impact="contract")
        listed = now
    raise Skipped("objects came or went while the pages were read")


def need(exchange: Exchange, what: str) -> dict[str, Any]:
    """Returns the JSON object of a 200 that other rules need. Raises `Skipped` for any other response."""
    try:
        return accepted(exchange)
    except Failed as failure:
        raise Skipped(f"{what} is not accepted: {failure.message}", exchange) from None


def offered(exchange: Exchange, what: str) -> Exchange:
    """Returns the exchange. Raises `Unsupported` if the server has no such operation."""
    if answered(exchange).status in _UNUSABLE:
        raise Unsupported(f"the server does not {what}: {exchange.status}{describe(exchange)}", exchange)
    return exchange


def stated(value: Mapping[str, Any], expected: Mapping[str, object], exchange: Exchange) -> None:
    """Raises `Failed` unless the fields have these values."""
    for name, wanted in expected.items():
        if name not in value:
            fail(f"there is no {name}", exchange)
        if value[name] != wanted or isinstance(value[name], bool) is not isinstance(wanted, bool):
            fail(f"{name} is {value[name]!r}, not {wanted!r}", exchange)


def prefixed(value: Mapping[str, Any], start: str, exchange: Exchange, name: str = "id") -> str:
    """Returns a field that begins with a prefix. Raises `Failed` if it does not."""
    found = value.get(name)
    if not isinstance(found, str) or not found.startswith(start) or len(found) == len(start):
        raise Failed(f"{name} is {found!r}, not {start}...", exchange)
    return found


def dated(value: Mapping[str, Any], exchange: Exchange, *names: str) -> list[datetime]:
    """Returns the times in these fields. Raises `Failed` unless each is an RFC 3339 time."""
    found = []
    for name in names:
        time = rfc3339(value.get(name))
        if time is None:
            fail(f"{name} is {value.get(name)!r}, not an RFC 3339 time", exchange)
        found.append(time)
    return found
