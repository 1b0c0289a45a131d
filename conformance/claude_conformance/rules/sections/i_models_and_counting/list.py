"""Section I: the list of models, and paging through it.

Rules: I07-I12.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail, refused
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Failed, Graded, Skipped, Unsupported
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.i_models_and_counting import section
from claude_conformance.wire import Exchange, JsonError

_PAGES = 8


def _list(probe: Probe, **query: str) -> Exchange:
    return probe.send(Call("GET", "/v1/models", query=tuple(query.items())))


def _ids(exchange: Exchange) -> list[str]:
    """Returns the ids of a page. Raises `Failed` if it is not a page, `Skipped` if it has no cursor."""
    page = accepted(exchange)
    data = page.get("data")
    ids = [item.get("id") for item in data if isinstance(item, dict)] if isinstance(data, list) else None
    if ids is None or not all(isinstance(item, str) for item in ids):
        raise Failed("data is not an array of objects with an id", exchange)
    if not isinstance(page.get("has_more"), bool):
        raise Skipped(f"the list breaks I07: has_more is {page.get('has_more')!r}", exchange)
    return [str(item) for item in ids]


def _page(seen: Observation) -> dict[str, Any] | None:
    response = seen.exchange.response
    if seen.operation is None or seen.operation.id != "listModels" or response is None:
        return None
    if response.status != 200:
        return None
    try:
        page = response.json()
    except JsonError:
        return {}
    return page if isinstance(page, dict) else {}


def _items(page: dict[str, Any]) -> list[dict[str, Any]]:
    data = page.get("data")
    return [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []


def leads_on(probe: Probe) -> None:
    """Requests pages of one and two models. Raises `Failed` if a client could not continue from the first."""
    everything, one = probe.sample("models"), _list(probe, limit="1")
    page = accepted(one)
    goes_on = page.get("has_more") is not False and page.get("last_id")
    if len(_items(page)) < len(_items(accepted(everything))) and not goes_on:
        fail(f"has_more is {page.get('has_more')!r}, last_id {page.get('last_id')!r} on the first page", one)
    # On a page of one the first and the last id are the same.
    _list(probe, limit="2")


@section.rule(
    "I07",
    title="lists models with data, has_more, first_id and last_id",
    impact="breaking",
    source=[src.LIST_MODELS, src.SDK_PAGINATION],
    detects=["D171", "D004"],
    check=leads_on,
)
def page_shape(seen: Observation) -> Finding:
    page = _page(seen)
    if page is None:
        return None
    data = page.get("data")
    if not isinstance(data, list) or not all(isinstance(item, dict) for item in data):
        return "data is not an array of objects"
    if not isinstance(page.get("has_more"), bool):
        return Graded(f"has_more is {page.get('has_more')!r}", "contract")
    for name, item in {"last_id": data[-1:], "first_id": data[:1]}.items():
        expected = item[0].get("id") if item else None
        if name not in page or page[name] != expected:
            text = f"{name} is {page.get(name)!r}, data says {expected!r}"
            # Clients continue from last_id; on the last page they use neither.
            return text if name == "last_id" and page["has_more"] else Graded(text, "contract")
    return HELD


def provoke(probe: Probe) -> None:
    """Makes sure that the run has a list of models."""
    accepted(probe.sample("models"))


@section.rule(
    "I08",
    title="gives each model an id, type, display_name and created_at",
    source=[src.SDK_MODEL_INFO],
    detects=["D171"],
    cost=0,
    check=provoke,
)
def item_shape(seen: Observation) -> Finding:
    page = _page(seen)
    if page is None or not _items(page) or page_shape(seen) != HELD:
        return None  # rule I07 judges whether it is a page of models
    for item in _items(page):
        if item.get("type") != "model":
            return f"a model has type {item.get('type')!r}"
        for name in ("id", "display_name"):
            if not isinstance(item.get(name), str) or not item[name]:
                return f"a model has {name} {item.get(name)!r}"
        if rfc3339(item.get("created_at")) is None:
            return f"a model has created_at {item.get('created_at')!r}"
    return HELD


@section.rule("I09", title="lists newer models first", source=[src.LIST_MODELS], cost=0, check=provoke)
def newest_first(seen: Observation) -> Finding:
    page = _page(seen)
    times = [rfc3339(item.get("created_at")) for item in _items(page)] if page else []
    known = [time for time in times if time is not None]
    if len(known) < 2:
        return None
    fallen = all(first >= second for first, second in pairwise(known))
    return HELD if fallen else "an older model is listed before a newer one"


@section.rule(
    "I10",
    title="lists at most 20 models by default, and at most limit",
    source=[src.LIST_MODELS],
    detects=["D172", "D174"],
)
def page_sizes(probe: Probe) -> None:
    unasked, one = probe.sample("models"), _list(probe, limit="1")

    def no_limit() -> None:
        if len(_ids(unasked)) > 20:
            fail(f"{len(_ids(unasked))} models are listed", unasked)
        if not accepted(unasked)["has_more"]:
            raise Unsupported("there are not more than 20 models", unasked)

    def limit_1() -> None:
        if len(_ids(unasked)) < 2:
            raise Unsupported("fewer than two models are listed", unasked)
        if len(_ids(one)) > 1:
            fail(f"{len(_ids(one))} models are listed", one)
        if accepted(one).get("has_more") is not True:
            fail("has_more is not true although there are more", one)

    check_each({"no limit": no_limit, "limit=1": limit_1})


@section.rule(
    "I11",
    title="answers 400 invalid_request_error to limit 0, 1001 or x",
    source=[src.LIST_MODELS],
    detects=["D174"],
    cost=3,
)
def limit_range(probe: Probe) -> None:
    _ids(probe.sample("models"))
    each(
        {f"limit={value}": value for value in ("0", "1001", "x")}, lambda value: _refuses_limit(probe, value)
    )


def _refuses_limit(probe: Probe, limit: str) -> None:
    refused(probe.send(Call("GET", "/v1/models", query=(("limit", limit),), invalid=True)))


@section.rule(
    "I12",
    title="lists each model once over all pages, forwards and backwards",
    impact="breaking",
    source=[src.LIST_MODELS],
    detects=["D173", "D174"],
    cost=_PAGES + 3,
)
def pages(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if fewer than two models are listed."""
    everything = _ids(_list(probe, limit="1000"))
    if len(everything) < 2:
        raise Skipped("fewer than two models are listed")
    size = max(1, -(-len(everything) // _PAGES))
    found: list[str] = []
    too_long: Exchange | None = None
    cursor: dict[str, str] = {}
    for _ in range(_PAGES + 1):
        exchange = _list(probe, limit=str(size), **cursor)
        ids = _ids(exchange)
        repeated = next((name for name in ids if name in found), None)
        if repeated is not None:
            fail(f"{repeated} is on two pages", exchange)
        if len(ids) > size:
            too_long = too_long or exchange
        found += ids
        more = accepted(exchange).get("has_more")
        if more is not (len(found) < len(everything)):
            text = f"has_more is {more!r} after {len(found)} of {len(everything)} models"
            # A client sends one more request, and gets an empty page.
            fail(text, exchange, impact="contract" if more is not False else None)
        if more is not True or not ids:
            break
        cursor = {"after_id": ids[-1]}
    if len(found) != len(everything):
        fail(f"the pages contain {len(found)} models, one page {len(everything)}", exchange)
    if found != everything:
        fail("the pages list other models than one page, or in another order", exchange)
    back = _list(probe, limit="1", before_id=everything[-1])
    if _ids(back) != [everything[-2]]:
        text = f"before_id of the last model gives {_ids(back)}, not {everything[-2]}"
        fail(text, back, impact="contract")
    if too_long is not None:
        fail(f"{len(_ids(too_long))} models are on a page with limit={size}", too_long, impact="contract")
