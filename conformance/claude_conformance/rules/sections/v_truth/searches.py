"""Section V: searches respect the limits of the request.

Rules: V05.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.features import need_block, sampled
from claude_conformance.rules.kit.reading import content, kind, objects, text, whole
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.rules.sections.v_truth.tool_names import Block, tools_of


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
    """Judges whether searches keep to the allowed sites and to `max_uses`."""
    tools = tools_of(seen, "web_search_")
    done = [
        block
        for block in content(seen.message)
        if kind(block) == "web_search_tool_result" and isinstance(block.get("content"), list)
    ]
    if len(tools) != 1 or not done:
        return None
    most = whole(tools[0], "max_uses")
    if most is not None and len(done) > most:
        return f"max_uses is {most}, and {len(done)} searches found something"
    allowed, blocked = (_domains(tools[0], f"{member}_domains") for member in ("allowed", "blocked"))
    for host in (host for block in done for host in _hosts(block)):
        if allowed and not _within(host, allowed):
            return f"a search found {host}, which allowed_domains exclude"
        if blocked and _within(host, blocked):
            return f"a search found {host}, which is among blocked_domains"
    return HELD


@section.rule(
    "V05",
    title="searches only the sites that the request allows, and at most max_uses times",
    profile="tools",
    source=[src.WEB_SEARCH, src.SERVER_TOOLS],
    cost=2,
    observe=searched,
)
def searches(probe: Probe) -> None:
    found = sampled(probe, "search", "search-stream", feature="web search")
    need_block(found, "web_search_tool_result")
