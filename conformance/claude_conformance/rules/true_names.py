"""Section V: what an answer names is there: models, tools, calls, documents, results, skills."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlsplit

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import accepted, fail, message_in, need_plain
from claude_conformance.rules.bends import letters
from claude_conformance.rules.choose import claims, entry
from claude_conformance.rules.features import refusal
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.reading import at, content, inside, kind, objects, text, turns, whole
from claude_conformance.rules.registry import rule
from claude_conformance.wire import Exchange

NEEDS = ("createMessage",)
Block = dict[str, Any]


def _first(findings: Iterator[str]) -> Finding:
    return next(findings, HELD)


def _tools(seen: Observation, *starts: str) -> list[Block]:
    """The tools of the request whose types begin so."""
    return [tool for tool in objects(seen.sent, "tools") if kind(tool).startswith(starts)]


def _all_blocks(seen: Observation) -> list[Block]:
    """The blocks of the conversation and of its answer."""
    return [*(block for blocks in turns(seen.sent) for block in blocks), *content(seen.message)]


# --- tools -----------------------------------------------------------------------------------------


def found_tools(seen: Observation) -> Finding:
    """What a tool search found is among the tools of the request, unless an MCP server brings some."""
    if not _tools(seen, "tool_search_tool_"):
        return None
    results = [block for block in content(seen.message) if kind(block) == "tool_search_tool_result"]
    if not results or _tools(seen, "mcp_toolset"):
        return None
    # Tools may also be added in the course of a conversation.
    known = {text(item, "name") for item in inside(seen.sent)}
    known |= {text(item, "tool_name") for item in inside(objects(seen.sent, "messages"))}
    for result in results:
        for reference in objects(result, "content", "tool_references"):
            name = reference.get("tool_name")
            if not isinstance(name, str) or name not in known:
                return f"the tool search finds {name!r}, which is no tool of the request"
    return HELD


def sampled(probe: Probe, *names: str, feature: str, claim: tuple[str, ...] = ()) -> list[Exchange]:
    """Samples of an optional feature; `Unsupported` when the server refuses it."""
    need_plain(probe)
    found = [probe.sample(name) for name in names]
    for exchange in found:
        if exchange.status != 200:
            refusal(probe, exchange, feature, *claim)
    return found


def need_block(exchanges: list[Exchange], *kinds: str) -> None:
    """Skips when no sample has a block of these types, so that nothing shows the rule."""
    messages = [message_in(exchange) for exchange in exchanges]
    if not any(kind(block) in kinds for message in messages for block in content(message)):
        raise Skipped(f"the model's answers hold no {' or '.join(kinds)}", *exchanges)


@rule(
    "V01",
    title="finds by tool search only tools that the request has",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.TOOL_SEARCH],
    needs=NEEDS,
    cost=2,
    observe=found_tools,
)
def finds(probe: Probe) -> None:
    need_block(sampled(probe, "find", "find-stream", feature="tool search"), "tool_search_tool_result")


CALLED_BY: Mapping[str, tuple[str, ...]] = {
    "web_search": ("web_search_",),
    "web_fetch": ("web_fetch_",),
    # The newer web tools filter what they find with code of their own.
    "code_execution": ("code_execution_", "web_search_2026", "web_fetch_2026"),
    "bash_code_execution": ("code_execution_", "web_search_2026", "web_fetch_2026"),
    "text_editor_code_execution": ("code_execution_", "web_search_2026", "web_fetch_2026"),
    "tool_search_tool_regex": ("tool_search_tool_regex",),
    "tool_search_tool_bm25": ("tool_search_tool_bm25",),
}
"""By the name of a server tool's call: how the types of the tools begin that lead to it."""
_SERVER_TOOLS = ("web_search_", "web_fetch_", "code_execution_", "tool_search_tool_")


def server_calls(seen: Observation) -> Finding:
    calls = [block for block in content(seen.message) if kind(block) == "server_tool_use"]
    if not calls or not _tools(seen, *_SERVER_TOOLS):
        return None
    for call in calls:
        starts = CALLED_BY.get(text(call, "name") or "")
        if starts is not None and not _tools(seen, *starts):
            return f"the server calls {call.get('name')}, for which the request has no tool"
    return HELD


@rule(
    "V02",
    title="runs only server tools that the request has",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.SERVER_TOOLS, src.SDK_TYPES],
    needs=NEEDS,
    cost=0,
    observe=server_calls,
)
def runs_own(probe: Probe) -> None:
    need_block(sampled(probe, "search", "search-stream", feature="web search"), "server_tool_use")


ANSWERS: Mapping[str, frozenset[str]] = {
    "web_search_tool_result": frozenset({"web_search"}),
    "web_fetch_tool_result": frozenset({"web_fetch"}),
    "bash_code_execution_tool_result": frozenset({"bash_code_execution"}),
    "text_editor_code_execution_tool_result": frozenset({"text_editor_code_execution"}),
    "code_execution_tool_result": frozenset({"code_execution"}),
    "tool_search_tool_result": frozenset({"tool_search_tool_regex", "tool_search_tool_bm25"}),
}
"""By the type of a result: the names of the calls that it answers."""


def results(seen: Observation) -> Finding:
    """Each result fits its call, each call of a finished turn has one result."""
    blocks = content(seen.message)
    calls = {text(block, "id"): block for block in blocks if kind(block) == "server_tool_use"}
    found = [block for block in blocks if kind(block) in ANSWERS]
    if not calls and not found:
        return None
    answered: set[str | None] = set()
    for block in found:
        id_ = text(block, "tool_use_id")
        call = calls.get(id_)
        if call is None:
            continue  # a call of an earlier message, or one that E22 misses
        if id_ in answered:
            return f"the call {id_} has two results"
        answered.add(id_)
        name = text(call, "name")
        if name in CALLED_BY and name not in ANSWERS[kind(block)]:
            return f"a {kind(block)} answers a call of {name}"
    relayed = any(kind(block) in ("fallback", "mcp_tool_use") for block in blocks)
    if at(seen.message, "stop_reason") == "end_turn" and not relayed:
        every = {text(block, "tool_use_id") for block in blocks if kind(block).endswith("_tool_result")}
        late = next((call for id_, call in calls.items() if id_ not in every), None)
        if late is not None:
            return f"the turn ends although the call of {late.get('name')} has no result"
    return HELD


@rule(
    "V03",
    title="answers each call of a server tool once, with a result of that tool",
    severity="MUST",
    impact="breaking",
    profile="tools",
    source=[src.SERVER_TOOLS, src.SDK_TYPES],
    needs=NEEDS,
    cost=0,
    observe=results,
)
def pairs(probe: Probe) -> None:
    need_block(sampled(probe, "search", "search-stream", feature="web search"), "server_tool_use")


def callers(seen: Observation) -> Finding:
    """A caller that is code names a call of a server tool."""
    calls = [block for block in content(seen.message) if kind(block) in ("tool_use", "server_tool_use")]
    blocks = [block for block in calls if kind(at(block, "caller"))]
    if not blocks:
        return None
    known = {text(block, "id") for block in _all_blocks(seen) if kind(block) == "server_tool_use"}
    for block in blocks:
        caller = at(block, "caller")
        id_ = text(caller, "tool_id")
        if kind(caller) == "direct":
            continue
        # A call of an earlier turn is known only where the request has that turn.
        if known and id_ not in known:
            return f"the caller of {block.get('name')} is {id_!r}, which is no call of a server tool"
        if not known and list(turns(seen.sent, "assistant")):
            return f"the caller of {block.get('name')} is {id_!r}, and the conversation has no such call"
    return HELD


@rule(
    "V04",
    title="names as caller of a tool a call of the conversation",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.SDK_TYPES, src.CODE_EXECUTION],
    needs=NEEDS,
    cost=0,
    observe=callers,
)
def called_by(probe: Probe) -> None:
    need_plain(probe)
    for name in ("tool", "tool-stream", "search"):
        probe.sample(name)


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
    """What a search found is on sites that the request allows; there are no more searches than it allows."""
    tools = _tools(seen, "web_search_")
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
            return f"a search found {host}, which allowed_domains leave out"
        if blocked and _within(host, blocked):
            return f"a search found {host}, which is among blocked_domains"
    return HELD


@rule(
    "V05",
    title="searches only the sites that the request allows, and no more often than max_uses",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.WEB_SEARCH, src.SERVER_TOOLS],
    needs=NEEDS,
    cost=2,
    observe=searched,
)
def searches(probe: Probe) -> None:
    found = sampled(probe, "search", "search-stream", feature="web search")
    need_block(found, "web_search_tool_result")


# --- citations -------------------------------------------------------------------------------------


def _citations(seen: Observation, *kinds: str) -> list[Block]:
    blocks = [block for block in content(seen.message) if kind(block) == "text"]
    return [item for block in blocks for item in objects(block, "citations") if kind(item) in kinds]


def _sent_blocks(seen: Observation, wanted: str) -> list[Block]:
    """The blocks of a type that users sent, also in tool results, in their order."""
    found = []
    for blocks in turns(seen.sent, "user"):
        for block in blocks:
            inner = objects(block, "content") if kind(block) == "tool_result" else []
            found += [item for item in (block, *inner) if kind(item) == wanted]
    return found


def cited_documents(seen: Observation) -> Finding:
    found = _citations(seen, "char_location", "page_location", "content_block_location")
    documents = _sent_blocks(seen, "document")
    # Web fetch and code bring documents of their own.
    if not found or not documents or _tools(seen, *_SERVER_TOOLS) or objects(seen.sent, "mcp_servers"):
        return None
    return _first(fault for item in found for fault in _document_faults(item, documents))


def _document_faults(item: Block, documents: list[Block]) -> Iterator[str]:
    index = whole(item, "document_index")
    if index is None or not 0 <= index < len(documents):
        yield f"a citation names document {item.get('document_index')!r} of {len(documents)}"
        return
    document = documents[index]
    # The API shortens long titles.
    title, said = text(document, "title") or "", item.get("document_title") or ""
    if not isinstance(said, str) or not title.startswith(said) or (title and not said):
        yield f"document_title is {item.get('document_title')!r}, document {index} is called {title!r}"
    file_id, said = text(document, "source", "file_id"), item.get("file_id")
    if said != file_id and "file_id" in item:
        yield f"file_id is {said!r}, document {index} is the file {file_id!r}"
    source = kind(at(document, "source"))
    if source == "content" and kind(item) == "content_block_location":
        yield from _block_faults(item, objects(document, "source", "content"))
    expected = {"text": "char_location", "content": "content_block_location", "base64": "page_location"}
    if source in expected and kind(item) != expected[source]:
        yield f"a {kind(item)} names document {index}, whose source is {source}"
    first, last = whole(item, "start_page_number"), whole(item, "end_page_number")
    if kind(item) == "page_location" and (first is None or last is None or not 1 <= first < last):
        yield f"a citation goes from page {first!r} to {last!r}, where the first is 1 and the end is left out"


def _block_faults(item: Block, blocks: list[Block]) -> Iterator[str]:
    """What is wrong with a place among blocks; the end is left out of it."""
    start, end = whole(item, "start_block_index"), whole(item, "end_block_index")
    if start is None or end is None or not 0 <= start < end <= len(blocks):
        yield f"a citation goes from block {start!r} to {end!r} of {len(blocks)}"
        return
    there = letters("".join(text(block, "text") or "" for block in blocks[start:end]))
    quoted = letters(text(item, "cited_text") or "")
    if quoted not in there:
        yield f"cited_text is {item.get('cited_text')!r}, which is not in blocks {start} to {end}"[:300]


def _need_citations(probe: Probe, exchanges: list[Exchange]) -> None:
    """A server that claims citations has to give some; another one is skipped when it gives none."""
    for exchange in exchanges:
        if not any("citations" in block and block["citations"] for block in content(message_in(exchange))):
            if claims(entry(probe), "citations"):
                raise Failed("the Models API claims citations, but the answer holds none", exchange)
            raise Skipped("the answer holds no citation", exchange)


@rule(
    "V06",
    title="names in citations documents of the request, by index, title, file and place",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.CITATIONS],
    detects=["D148"],
    needs=NEEDS,
    cost=2,
    observe=cited_documents,
)
def cites_documents(probe: Probe) -> None:
    names = ("documents", "documents-stream")
    _need_citations(probe, sampled(probe, *names, feature="citations", claim=("citations",)))


def cited_results(seen: Observation) -> Finding:
    found = _citations(seen, "search_result_location")
    sent = _sent_blocks(seen, "search_result")
    if not found or not sent or objects(seen.sent, "mcp_servers"):
        return None
    return _first(fault for item in found for fault in _result_faults(item, sent))


def _result_faults(item: Block, sent: list[Block]) -> Iterator[str]:
    index = whole(item, "search_result_index")
    if index is None or not 0 <= index < len(sent):
        yield f"a citation names search result {item.get('search_result_index')!r} of {len(sent)}"
        return
    for name in ("source", "title"):
        if name in item and item[name] is not None and item[name] != sent[index].get(name):
            yield f"{name} is {item[name]!r}, that of search result {index} is {sent[index].get(name)!r}"
    if item.get("source") is None:
        yield f"the citation of search result {index} names no source"
    yield from _block_faults(item, objects(sent[index], "content"))


@rule(
    "V07",
    title="names in citations search results of the request, by index, source, title and place",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.SEARCH_RESULTS],
    needs=NEEDS,
    cost=2,
    observe=cited_results,
)
def cites_results(probe: Probe) -> None:
    names = ("results", "results-stream")
    _need_citations(probe, sampled(probe, *names, feature="search results"))


def cited_pages(seen: Observation) -> Finding:
    found = _citations(seen, "web_search_result_location")
    blocks = _all_blocks(seen)
    # Code may search too, and keeps what it finds to itself.
    if not found or any("code_execution" in kind(block) for block in blocks):
        return None
    if any("code_execution" in (text(block, "name") or "") for block in blocks):
        return None
    known = {
        text(item, "url") for block in blocks for item in inside(block) if kind(item) == "web_search_result"
    }
    if not known:
        return None
    stray = next((item for item in found if text(item, "url") not in known), None)
    return HELD if stray is None else f"a citation names {stray.get('url')!r}, which no search found"


@rule(
    "V08",
    title="names in citations of the web pages that a search has found",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.WEB_SEARCH],
    needs=NEEDS,
    cost=0,
    observe=cited_pages,
)
def cites_pages(probe: Probe) -> None:
    found = sampled(probe, "search", "search-stream", feature="web search")
    need_block(found, "web_search_tool_result")


# --- models and skills -------------------------------------------------------------------------------


def one_model(seen: Observation) -> Finding:
    """A model that is asked for by one name answers by one name, unless another one stands in for it."""
    asked, said = text(seen.sent, "model"), text(seen.message, "model")
    stand_in = seen.sent.get("fallbacks") or any(kind(block) == "fallback" for block in content(seen.message))
    if asked is None or said is None or stand_in:
        return None
    known = seen.memory("V09").setdefault(asked, said)
    return HELD if known == said else f"{asked} answers as {said!r}, and as {known!r} before"


def _get(probe: Probe, model: str) -> Exchange:
    return probe.send(Call("GET", f"/v1/models/{quote(model, safe='')}"))


@rule(
    "V09",
    title="names in every answer the model that was asked for, as the Models API knows it",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_MESSAGE, src.GET_MODEL],
    detects=["D021"],
    needs=NEEDS,
    cost=2,
    observe=one_model,
)
def names_model(probe: Probe) -> None:
    message, exchange = need_plain(probe), probe.sample("message")
    asked, said = probe.model, text(message, "model")
    if said is None:
        raise Skipped("the message breaks G01: it names no model", exchange)
    if not probe.supports("getModel"):
        if said == asked:
            return
        raise Skipped(f"the server has no Models API that tells whether {asked} is {said}", exchange)
    retrieved = _get(probe, said)
    if retrieved.status == 404:
        fail(f"the message names the model {said!r}, which the Models API does not know", exchange, retrieved)
    if accepted(retrieved).get("id") != said:
        fail(f"the model {said!r} of the message is {accepted(retrieved).get('id')!r}", exchange, retrieved)
    if said != asked:
        original = _get(probe, asked)
        if accepted(original).get("id") != said:
            fail(
                f"{asked} is {accepted(original).get('id')!r}, the message names {said!r}", exchange, original
            )


def loaded_skills(seen: Observation) -> Finding:
    """The skills of an answer's container are those that the request loads."""
    asked = objects(seen.sent, "container", "skills")
    said = objects(seen.message, "container", "skills")
    if not asked or at(seen.message, "container") is None:
        return None
    wanted = {text(item, "skill_id"): item for item in asked}
    for item in said:
        match = wanted.get(text(item, "skill_id"))
        if match is None:
            return f"the container names the skill {item.get('skill_id')!r}, which was not asked for"
        if kind(item) != kind(match):
            return f"the skill {item['skill_id']} is {item.get('type')!r}, asked for as {match.get('type')!r}"
        version = text(match, "version")
        if version not in (None, "latest") and item.get("version") != version:
            return f"the skill {item['skill_id']} is {item.get('version')!r}, asked for in {version!r}"
    missing = wanted.keys() - {text(item, "skill_id") for item in said}
    return f"the container lacks the skill {sorted(map(str, missing))[0]}" if missing else HELD


@rule(
    "V10",
    title="names in the container of an answer the skills that the request loads",
    severity="MUST",
    impact="contract",
    profile="skills",
    source=[src.SKILLS, src.SDK_TYPES],
    needs=NEEDS,
    cost=0,
    observe=loaded_skills,
)
def loads_skills(probe: Probe) -> None:
    found = sampled(probe, "skilled", feature="skills in a container", claim=("code_execution",))
    if at(message_in(found[0]), "container") is None:
        raise Skipped("the model runs no code in the container", *found)
