"""Reports of activity, usage and costs: requests for them, and what their rows add up to."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

from claude_conformance.contract import Operation, View, load_contract
from claude_conformance.rules.kit.ask import accepted, fail
from claude_conformance.rules.kit.kinds import credential, present
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.wire import Exchange

Query = Mapping[str, "str | Sequence[str]"]
Rows = list[dict[str, Any]]

AGE, DAYS = 40, 3
"""Reports are asked for about so many days, so long ago: by then nothing changes any more."""
PAGES = 200
"""Pages of a report that a walk reads."""
_MOST = "1000"


@cache
def _view() -> View:
    contract = load_contract("analytics")
    return contract.whole_view(contract.versions[-1])


def operation(name: str) -> Operation:
    """Returns a report as the newest version describes it."""
    return _view().operations[name]


def ask(probe: Probe, name: str, query: Query, *, invalid: bool = False) -> Exchange:
    """Asks for a report.

    Raises `Skipped` if the run has no key that may read it, `Unsupported` if the server does not offer it.
    """
    asked = operation(name)
    auth, key = credential(probe, _view(), asked)
    pairs = [(key, one) for key, value in query.items() for one in _listed(value)]
    call = Call(
        asked.method,
        asked.path,
        query=tuple(pairs),
        betas=tuple(asked.node.get("x-beta", ())[:1]),
        auth=auth,
        key=key,
        invalid=invalid,
    )
    return present(probe.send(call), f"has no {asked.path}")


def _listed(value: str | Sequence[str]) -> Sequence[str]:
    return (value,) if isinstance(value, str) else value


def day(ago: int) -> str:
    """Returns the date of a day before today."""
    return (dt.datetime.now(dt.UTC).date() - dt.timedelta(days=ago)).isoformat()


def midnight(ago: int) -> str:
    """Returns the moment at which a day before today begins."""
    return f"{day(ago)}T00:00:00Z"


def times(days: int = DAYS) -> dict[str, str]:
    """Returns the parameters of a range of full days."""
    return {"starting_at": midnight(AGE), "ending_at": midnight(AGE - days)}


def data(exchange: Exchange) -> Rows:
    """Returns the rows of a page. Raises `Failed` if they are not there."""
    found = accepted(exchange).get("data")
    if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
        fail("data is not an array of objects", exchange)
    return found


def results(buckets: Rows) -> list[Any]:
    """Returns the results of all time buckets."""
    return [result for bucket in buckets for result in bucket.get("results") or ()]


def pages(probe: Probe, name: str, query: Query) -> Iterator[Exchange]:
    """Yields the pages of a report. Raises `Skipped` after very many."""
    page: dict[str, str] = {}
    for _ in range(PAGES):
        exchange = ask(probe, name, {**query, **page})
        yield exchange
        token = accepted(exchange).get("next_page")
        if not isinstance(token, str):
            return
        page = {"page": token}
    raise Skipped(f"the report has more than {PAGES} pages", exchange)


def rows(probe: Probe, name: str, query: Query) -> tuple[Rows, Exchange]:
    """Returns the rows of all pages, and the last page."""
    found: Rows = []
    for exchange in pages(probe, name, {"limit": _MOST, **query}):
        found += data(exchange)
    return found, exchange


def whole(probe: Probe, name: str, query: Query) -> tuple[Rows, Exchange]:
    """Like `rows`. Raises `Skipped` if the report is empty."""
    found, exchange = rows(probe, name, query)
    if not found:
        raise Skipped("the organization has no such data", exchange)
    return found, exchange


def numbers(value: Any, path: str = "") -> Iterator[tuple[str, Decimal]]:
    """Yields the counts and amounts in a value, by their path."""
    if isinstance(value, Mapping):
        for name, member in value.items():
            yield from numbers(member, f"{path}.{name}" if path else name)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield path, Decimal(value)
    elif isinstance(value, str) and path.rpartition(".")[2] in ("amount", "list_amount"):
        try:
            yield path, Decimal(value)
        except InvalidOperation:
            return


def added(values: Sequence[Any]) -> Counter[str]:
    """Returns the sums of counts and amounts, by their path."""
    sums: Counter[str] = Counter()
    for value in values:
        for path, number in numbers(value):
            sums[path] += number  # type: ignore[assignment]
    return sums


def same(parts: Mapping[str, Any], total: Mapping[str, Any], what: str, exchange: Exchange) -> None:
    """Raises `Failed` unless the sums of parts are those of the whole."""
    for path in sorted({*parts, *total}):
        if parts.get(path, 0) != total.get(path, 0):
            fail(f"{path} adds up to {parts.get(path, 0)} {what}, not {total.get(path, 0)}", exchange)
