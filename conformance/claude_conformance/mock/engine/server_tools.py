"""Tools that the server runs: when the model uses them, and their results.

Nothing is fetched or run. To test failures, use hosts below `.invalid` (unreachable) or lists of domains. A
failure is a result with an error inside, never an HTTP error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs

from .prompt import Body, asked_text
from .thinking import sign

SEARCH = re.compile(r"\b(search|web|latest|news|look up|current)\b", re.I)
TWICE = re.compile(r"\btwo\b.{0,20}\bsearches\b", re.I)
RUN = re.compile(r"\b(code|compute|calculate|execute|python|script|bash|plot|run)\b", re.I)
URL = re.compile(r"https?://[^\s\"'<>)\]]+[^\s\"'<>)\].,;:!?]")
WORD = re.compile(r"[a-z]{4,}")
MOST_READ = 4000
LONGEST_URL = 250
MOST_PAGES = 2
MOST_SEARCHES = 2
HOSTS = ("harbour.example", "tides.example")
QUERY_WORDS = 8
PAGE_AGE = "November 3, 2026"
RETRIEVED_AT = "2026-11-20T12:00:00Z"
PAGE = "The harbour of Enge was finished in 1887. Tides there are hardly felt."


@attrs.frozen
class Use:
    """One use of a server tool: the call, its result, and the model's text after it."""

    call: dict[str, Any]
    result: dict[str, Any]
    text: dict[str, Any] | None
    counts_as: str | None = None
    runs_code: bool = False
    finds: tuple[str, ...] = ()


def plan_uses(body: Body, new_id: Callable[[str], str]) -> list[Use]:
    """Return the uses in this turn, in order; empty if tools are switched off."""
    choice = body.get("tool_choice") or {"type": "auto"}
    if choice["type"] == "none":
        return []
    asked = asked_text(body)[:MOST_READ]
    forced = choice.get("name") if choice["type"] == "tool" else None
    uses: list[Use] = []
    for tool in body.get("tools") or ():
        kind = tool.get("type") or "custom"
        found = next((plan for start, plan in PLANS.items() if kind.startswith(start)), None)
        if found is None or (forced is not None and forced != tool.get("name")):
            continue
        uses += found(tool, body, asked, new_id, forced is not None)
    return uses


def _call(name: str, value: dict[str, Any], new_id: Callable[[str], str]) -> dict[str, Any]:
    return {"type": "server_tool_use", "id": new_id("srvtoolu_"), "name": name, "input": value}


def _result(kind: str, call: Mapping[str, Any], content: Any) -> dict[str, Any]:
    return {"type": f"{kind}_tool_result", "tool_use_id": call["id"], "content": content}


def _failed(kind: str, call: Mapping[str, Any], code: str) -> dict[str, Any]:
    return _result(kind, call, {"type": f"{kind}_tool_result_error", "error_code": code})


def _query(asked: str) -> str:
    return " ".join(asked.split()[:QUERY_WORDS]) or "news"


def seal(url: str, title: str) -> str:
    """Return the encrypted content of a search result; clients must send it back unchanged."""
    return sign(f"{url}\n{title}", "web")


def _search(
    tool: Mapping[str, Any], body: Body, asked: str, new_id: Callable[[str], str], forced: bool
) -> Iterator[Use]:
    del body
    if not forced and not SEARCH.search(asked):
        return
    most = tool.get("max_uses") or MOST_SEARCHES
    for number in range(2 if TWICE.search(asked) else 1):
        if number < most:
            yield _found(tool, asked, new_id)
        else:
            call = _call("web_search", {"query": _query(asked)}, new_id)
            yield Use(call, _failed("web_search", call, "max_uses_exceeded"), None)


def _found(tool: Mapping[str, Any], asked: str, new_id: Callable[[str], str]) -> Use:
    call = _call("web_search", {"query": _query(asked)}, new_id)
    blocked = tool.get("blocked_domains") or ()
    allowed = tool.get("allowed_domains") or [
        host for host in HOSTS if not any(_within(host, name) for name in blocked)
    ]
    host = (*allowed, HOSTS[-1])[0].split("/")[0].lstrip("*.")
    results = []
    for number in (1, 2):
        url, title = f"https://{host}/notes/{number}", f"Notes {number} on {_query(asked)}"
        results.append(
            {
                "type": "web_search_result",
                "url": url,
                "title": title,
                "encrypted_content": seal(url, title),
                "page_age": PAGE_AGE,
            }
        )
    citation = {
        "type": "web_search_result_location",
        "cited_text": PAGE[:41],
        "url": results[0]["url"],
        "title": results[0]["title"],
        "encrypted_index": sign(results[0]["url"], "index"),
    }
    text = {"type": "text", "text": PAGE[:41], "citations": [citation]}
    return Use(call, _result("web_search", call, results), text, "web_search_requests")


def _fetch(
    tool: Mapping[str, Any], body: Body, asked: str, new_id: Callable[[str], str], forced: bool
) -> Iterator[Use]:
    del body
    found = list(dict.fromkeys(URL.findall(asked))) or ["https://harbour.example/notes"] * forced
    for url in found[: min(MOST_PAGES, tool.get("max_uses") or MOST_PAGES)]:
        yield _page(tool, url, new_id)


def _page(tool: Mapping[str, Any], url: str, new_id: Callable[[str], str]) -> Use:
    call = _call("web_fetch", {"url": url}, new_id)
    code = _refusal(tool, url)
    if code:
        text = {"type": "text", "text": f"The page could not be read: {code}."}
        return Use(call, _failed("web_fetch", call, code), text, "web_fetch_requests")
    document = {
        "type": "document",
        "source": {"type": "text", "media_type": "text/plain", "data": PAGE},
        "title": "Notes",
        "citations": tool.get("citations"),
    }
    content = {"type": "web_fetch_result", "url": url, "content": document, "retrieved_at": RETRIEVED_AT}
    text = {"type": "text", "text": f"The page says: {PAGE}"}
    return Use(call, _result("web_fetch", call, content), text, "web_fetch_requests")


def _refusal(tool: Mapping[str, Any], url: str) -> str | None:
    """Return the error code of a page that cannot be fetched."""
    host = urlsplit(url).hostname or ""
    allowed, blocked = tool.get("allowed_domains"), tool.get("blocked_domains") or ()
    if len(url) > LONGEST_URL:
        return "url_too_long"
    if (allowed and not any(_within(host, name) for name in allowed)) or any(
        _within(host, name) for name in blocked
    ):
        return "url_not_allowed"
    return "url_not_accessible" if host.endswith(".invalid") else None


def _within(host: str, domain: str) -> bool:
    name = domain.split("/")[0].lstrip("*.")
    return host == name or host.endswith(f".{name}")


def _run(
    tool: Mapping[str, Any], body: Body, asked: str, new_id: Callable[[str], str], forced: bool
) -> Iterator[Use]:
    del body
    if not forced and not RUN.search(asked):
        return
    # The first version ran only Python; later ones are a shell and an editor.
    old = tool["type"] == "code_execution_20250522"
    kind = "code_execution" if old else "bash_code_execution"
    value = {"code": "print(6 * 7)"} if old else {"command": "echo $((6 * 7))"}
    call = _call(kind, value, new_id)
    content = {"type": f"{kind}_result", "stdout": "42\n", "stderr": "", "return_code": 0, "content": []}
    if old:
        content["abort_reason"] = None
    yield Use(call, _result(kind, call, content), {"type": "text", "text": "It gives 42."}, runs_code=True)


def _find(
    tool: Mapping[str, Any], body: Body, asked: str, new_id: Callable[[str], str], forced: bool
) -> Iterator[Use]:
    words = set(WORD.findall(asked.lower()))
    deferred = [other for other in body["tools"] if other.get("defer_loading") and "name" in other]
    found = [other["name"] for other in deferred if words & set(WORD.findall(_about(other)))]
    if not found and not forced:
        return
    call = _call(tool["name"], {"query": _query(asked)}, new_id)
    references = [{"type": "tool_reference", "tool_name": name} for name in found]
    content = {"type": "tool_search_tool_search_result", "tool_references": references}
    text = None if found else {"type": "text", "text": "There is no tool for that."}
    yield Use(call, _result("tool_search", call, content), text, finds=tuple(found))


def _connect(
    tool: Mapping[str, Any], body: Body, asked: str, new_id: Callable[[str], str], forced: bool
) -> Iterator[Use]:
    del body
    server = tool["mcp_server_name"]
    if not forced and server.lower() not in asked.lower():
        return
    call = {
        "type": "mcp_tool_use",
        "id": new_id("mcptoolu_"),
        "name": "lookup",
        "server_name": server,
        "input": {},
    }
    result = {
        "type": "mcp_tool_result",
        "tool_use_id": call["id"],
        "is_error": False,
        "content": [{"type": "text", "text": PAGE}],
    }
    yield Use(call, result, {"type": "text", "text": f"{server} says: {PAGE}"})


def _about(tool: Mapping[str, Any]) -> str:
    return f"{tool['name']} {tool.get('description') or ''}".replace("_", " ").lower()


Plan = Callable[[Mapping[str, Any], Body, str, Callable[[str], str], bool], Iterator[Use]]
PLANS: Mapping[str, Plan] = {
    "web_search_": _search,
    "web_fetch_": _fetch,
    "code_execution_": _run,
    "tool_search_tool_": _find,
    "mcp_toolset": _connect,
}
