"""Section E: tools that the server runs itself.

Rules: E19, E22, E24, E26, E28, E55.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import (
    accepted,
    answered,
    create,
    fail,
    is_error,
    message_in,
    need_plain,
    refused,
)
from claude_conformance.rules.kit.features import need_block, refusal, sampled
from claude_conformance.rules.kit.message import all_blocks, blocks, given_back, turns_of
from claude_conformance.rules.kit.requests import FETCH, user
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped, Unsupported
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.e_tools import section
from claude_conformance.wire import Exchange

SEARCH = {"type": "web_search_20250305", "name": "web_search", "max_uses": 1}
_ASK = user("Say hello. Search nothing.")


def _search(probe: Probe, *, invalid: bool = False, **more: Any) -> Exchange:
    return create(probe, invalid=invalid, messages=_ASK, tools=[{**SEARCH, **more}])


@section.rule(
    "E19",
    title="answers 400 invalid_request_error to a web tool that both allows and blocks domains",
    source=[src.SERVER_TOOLS],
    cost=2,
)
def both_lists(probe: Probe) -> None:
    need_plain(probe)
    control = _search(probe, allowed_domains=["example.com"])
    if control.status != 200:
        refusal(probe, control, "the web search tool")
    both = {"allowed_domains": ["example.com"], "blocked_domains": ["example.org"]}
    refused(_search(probe, invalid=True, **both))


def no_client_call(seen: Observation) -> Finding:
    names = [
        tool.get("name")
        for tool in seen.tools
        if str(tool.get("type")).startswith(("web_", "code_execution_"))
    ]
    if seen.message is None or not names:
        return None
    called = next((call for call in blocks(seen.message, "tool_use") if call.get("name") in names), None)
    if called is not None:
        return f"the server tool {called.get('name')} is called by a tool_use block"
    return HELD if blocks(seen.message, "server_tool_use") else None


@section.rule(
    "E24",
    title="either runs a server tool or refuses it with 400, and never calls it as a client tool",
    impact="breaking",
    source=[src.SERVER_TOOLS, src.SDK_TYPES],
    detects=["D116"],
    observe=no_client_call,
)
def server_tool(probe: Probe) -> None:
    """Raises `Unsupported` if the server does not accept the web tools."""
    need_plain(probe)
    refusals = []
    for exchange in (_search(probe), probe.sample("fetch")):
        if answered(exchange).status != 200:
            is_error(exchange)
            refusals.append(exchange)
    if len(refusals) == 2:
        raise Unsupported("the server does not accept the web tools", *refusals)


_INPUTS = {"web_search": "query", "web_fetch": "url"}


def called_with(seen: Observation) -> Finding:
    if seen.message is None or seen.message.get("stop_reason") in ("max_tokens", "refusal"):
        return None
    finding: Finding = None
    for call in all_blocks(seen.message):
        name = _INPUTS.get(str(call.get("name"))) if call.get("type") == "server_tool_use" else None
        if name is not None:
            given = call.get("input")
            if not isinstance(given, dict) or not given.get(name):
                return f"the input of {call['name']} has no {name}"
            finding = HELD
    return finding


@section.rule(
    "E55",
    title="returns calls of server tools with their input, in streams too",
    impact="breaking",
    source=[src.WEB_SEARCH, src.WEB_FETCH],
    cost=0,
    observe=called_with,
)
def inputs_of_server_tools(probe: Probe) -> None:
    found = sampled(probe, "search", "search-stream", feature="web search")
    need_block(found, "server_tool_use")


def failing(seen: Observation) -> Finding:
    """Returns what is wrong with the results of server tools in a message."""
    items = all_blocks(seen.message)
    results = [item for item in items if str(item.get("type")).endswith("_tool_result")]
    if not results:
        return None
    calls = [item.get("id") for item in items if str(item.get("type")).endswith("tool_use")]
    calls += _called_before(seen.sent)
    # A call that ended the last turn is answered first. A request that continues a thread does not show
    # which calls these were.
    begun = next((at for at, item in enumerate(items) if item not in results), len(items))
    for at, item in enumerate(items):
        if item not in results:
            continue
        if item.get("tool_use_id") not in calls and at >= begun:
            return f"the {item['type']} answers no call of its message"
        found = item.get("content")
        kind = found.get("type") if isinstance(found, dict) else None
        if isinstance(kind, str) and kind.endswith("_error"):
            code = found.get("error_code") if isinstance(found, dict) else None
            if kind != f"{item['type']}_error" or not isinstance(code, str):
                return f"the {item['type']} contains {kind} with error_code {code!r}"
    return HELD


def _called_before(sent: dict[str, Any]) -> list[Any]:
    """Returns the ids of the calls that a conversation already contains."""
    found = [block for turn in turns_of(sent) for block in all_blocks(turn)]
    return [block.get("id") for block in found if str(block.get("type")).endswith("tool_use")]


@section.rule(
    "E22",
    title="reports a failing server tool as 200 with an error block in its result",
    impact="breaking",
    source=[src.WEB_SEARCH, src.CODE_EXECUTION, src.WEB_FETCH],
    cost=0,
    observe=failing,
)
def fails_softly(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the model does not call web fetch."""
    need_plain(probe)
    exchange = probe.sample("fetch")
    status = answered(exchange).status
    if 400 <= status < 500:
        refusal(probe, exchange, "the web fetch tool")
    if status != 200:
        fail(f"the status is {status}, not 200", exchange)
    results = blocks(message_in(exchange), "web_fetch_tool_result")
    if not results:
        raise Skipped("the model does not call the web fetch tool", exchange)
    for result in results:
        content = result.get("content")
        kind = content.get("type") if isinstance(content, dict) else None
        if kind != "web_fetch_tool_result_error":
            fail(f"a page that does not exist was fetched as {kind!r}", exchange)


@section.rule(
    "E26",
    title="accepts the blocks of its own server tools in the next request",
    impact="breaking",
    source=[src.SERVER_TOOLS, src.SDK_TYPES],
    detects=["D117"],
)
def own_blocks(probe: Probe) -> None:
    """Raises `Skipped` if the model does not call the web fetch tool and end its turn."""
    need_plain(probe)
    exchange = probe.sample("fetch")
    if exchange.status != 200:
        refusal(probe, exchange, "the web fetch tool")
    message = message_in(exchange)
    if not blocks(message, "server_tool_use") or message.get("stop_reason") != "end_turn":
        raise Skipped("the model does not call the web fetch tool and end its turn", exchange)
    reply = {"role": "assistant", "content": given_back(message)}
    accepted(create(probe, **{**FETCH, "messages": [*FETCH["messages"], reply, *user("Thanks.")]}))


def _altered(block: dict[str, Any]) -> dict[str, Any]:
    """Returns the block with the encrypted content of its search results changed at the end."""
    found = block.get("content")
    if block.get("type") != "web_search_tool_result" or not isinstance(found, list):
        return block
    return {**block, "content": [{**item, "encrypted_content": _other(item)} for item in found]}


def _other(item: dict[str, Any]) -> str:
    sealed = str(item.get("encrypted_content"))
    return sealed[:-4] + ("AAAA" if sealed[-4:] != "AAAA" else "BBBB")


@section.rule(
    "E28",
    title="refuses web search results with altered encrypted_content",
    source=[src.WEB_SEARCH],
    cost=3,
)
def altered_results(probe: Probe) -> None:
    """Raises `Skipped` if the rule cannot be judged."""
    need_plain(probe)
    asked = user("Search the web for the tides in the harbour of Enge, and answer in one sentence.")
    exchange = create(probe, messages=asked, tools=[SEARCH], max_tokens=512)
    if exchange.status != 200:
        refusal(probe, exchange, "the web search tool")
    message = message_in(exchange)
    own = given_back(message)
    altered = [_altered(block) for block in own]
    if altered == own or message.get("stop_reason") != "end_turn":
        raise Skipped("the model does not search the web, find something and end its turn", exchange)

    def follow(content: list[dict[str, Any]], *, invalid: bool = False) -> Exchange:
        turns = [*asked, {"role": "assistant", "content": content}, *user("Thanks.")]
        return create(probe, invalid=invalid, messages=turns, tools=[SEARCH])

    if (control := follow(own)).status != 200:
        raise Skipped("the unaltered results are not accepted", control)
    refused(follow(altered, invalid=True))
