"""Section V: searches respect the limits of the request.

Rules: V05.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, message_in
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.features import granted, need_block, sampled
from claude_conformance.rules.kit.reading import content, kind, objects, text
from claude_conformance.rules.kit.requests import SEARCH, SEARCHED, user
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.rules.sections.v_truth.tool_names import Block, tools_of
from claude_conformance.wire import Exchange


def _hosts(block: Block) -> Iterator[str]:
    for result in objects(block, "content"):
        url = text(result, "url")
        if kind(result) == "web_search_result" and url is not None:
            try:
                yield urlsplit(url).hostname or ""
            except ValueError:
                yield url


def _within(host: str, domains: list[str]) -> bool:
    names = [name.split("/")[0].lower().removeprefix("*.") for name in domains]
    return any(host.lower() == name or host.lower().endswith(f".{name}") for name in names)


def _domains(tool: Block, member: str) -> list[str]:
    found = tool.get(member)
    return [name for name in found if isinstance(name, str)] if isinstance(found, list) else []


def searched(seen: Observation) -> Finding:
    """Judges whether searches keep to the allowed sites."""
    tools = tools_of(seen, "web_search_")
    done = [
        block
        for block in content(seen.message)
        if kind(block) == "web_search_tool_result" and isinstance(block.get("content"), list)
    ]
    if len(tools) != 1 or not done:
        return None
    allowed = _domains(tools[0], "allowed_domains")
    for host in (host for block in done for host in _hosts(block)):
        if allowed and not _within(host, allowed):
            return f"a search found {host}, which allowed_domains exclude"
    return HELD


_ASK = (
    "Do two separate searches of the web, one after the other: how tall the fountain of Geneva is, and how"
    " long the lake of Zürich is. Then give both numbers."
)
"""A question for which the model searches twice."""


def _found(message: Block) -> list[Block]:
    """Returns the results of searches that found something."""
    blocks = [block for block in content(message) if kind(block) == "web_search_tool_result"]
    return [block for block in blocks if isinstance(block.get("content"), list) and block["content"]]


def _search(probe: Probe, **limits: Any) -> tuple[Exchange, Block]:
    tool = {name: value for name, value in SEARCH["tools"][0].items() if name in ("type", "name")}
    ask = {"max_tokens": SEARCH["max_tokens"], "messages": user(_ASK), "tools": [{**tool, **limits}]}
    exchange = create(probe, **ask)
    return exchange, granted(probe, exchange, "web search")


def _free(probe: Probe) -> tuple[Exchange, list[Block]]:
    """Returns what the model finds without limits: only that shows that a limit changes something."""
    exchange, message = probe.once("two searches", _search)
    return exchange, _found(message)


def _most(probe: Probe) -> None:
    control, before = _free(probe)
    if len(before) < 2:
        raise Skipped(f"without max_uses the model makes {len(before)} of two searches", control)
    exchange, message = _search(probe, max_uses=1)
    after = len(_found(message))
    if after > 1:
        fail(f"max_uses is 1, and {after} searches found something", exchange, control)


def _blocked(probe: Probe) -> None:
    control, before = _free(probe)
    hosts = sorted({host for block in before for host in _hosts(block) if host})
    if not hosts:
        raise Skipped("a search without limits finds no site", control)
    exchange, message = _search(probe, blocked_domains=hosts)
    for host in (host for block in _found(message) for host in _hosts(block)):
        if _within(host, hosts):
            fail(f"a search found {host}, which is among blocked_domains", exchange, control)


@section.rule(
    "V05",
    title="searches only the sites that the request allows, and at most max_uses times",
    profile="tools",
    source=[src.WEB_SEARCH, src.SERVER_TOOLS],
    cost=5,
    observe=searched,
)
def searches(probe: Probe) -> None:
    found = sampled(probe, "search", "search-stream", feature="web search")

    def allowed() -> None:
        need_block(found, "web_search_tool_result")
        for exchange in found:
            for host in (host for block in _found(message_in(exchange)) for host in _hosts(block)):
                if not _within(host, [SEARCHED]):
                    fail(f"a search found {host}, which allowed_domains exclude", exchange)

    check_each(
        {
            "allowed_domains": allowed,
            "blocked_domains": lambda: _blocked(probe),
            "max_uses": lambda: _most(probe),
        }
    )
