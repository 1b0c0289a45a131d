"""The context that a form needs, which JSON Schema cannot express. One function for each place in a request.

A function returns `None` for a form that no request can show by itself; `LEFT_OUT` says why.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.rules.kit.model_features import Models
from claude_conformance.rules.kit.requests import FACTS, MAX_TOKENS, user
from claude_conformance.rules.kit.small_files import pdf
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.q_forms.form import SERVER_ID, TOOL_NAME, Form
from claude_conformance.rules.sections.q_forms.values import (
    CALL,
    INPUT_OF_CALL,
    RESULT,
    RESULT_OF_CALL,
    SUMMARY,
    TEXT_BLOCK,
    TOOL,
    TOOL_OF_CALL,
    Value,
    fetched,
    filled,
    is_server_tool,
    mentions,
    unmade,
)

_IN_USER_TURNS = frozenset({"text", "image", "document", "search_result"})


def _agreed(value: Value) -> dict[str, Any]:
    """Returns what forms with documents or search results must agree about: citations on, or off."""
    found: dict[str, Any] = {}

    def look(node: Value) -> None:
        if isinstance(node, dict):
            if node.get("type") in ("document", "search_result"):
                on = bool((node.get("citations") or {}).get("enabled"))
                found[f"citations of {node['type']}"] = on
                if on:
                    found["format or citations"] = "citations"
            for inner in node.values():
                look(inner)
        elif isinstance(node, list):
            for inner in node:
                look(inner)

    look(value)
    return found


class Settings:
    """Puts forms into requests, for the models of one run."""

    def __init__(self, probe: Probe) -> None:
        self._models = Models(probe)

    # Turns

    def user(self, name: str, block: Value) -> Form | None:
        """Returns a block of a user turn."""
        block = filled(block)
        kind = block["type"]
        if unmade(block) or _has_citing_text([block]) or kind not in _IN_USER_TURNS:
            return None
        turn = {"role": "user", "content": [block]}
        return Form(name, turns=(turn,), claims=_agreed(block), on_count=not fetched(block))

    def result(self, name: str, block: Value) -> Form | None:
        """Returns a tool_result, after the call that it answers."""
        block = filled(block)
        if unmade(block) or mentions(block, "char_location"):
            return None
        content = block.get("content")
        if _has_citing_text(content):
            return None
        call: dict[str, Any] = CALL
        tools: tuple[Mapping[str, Any], ...] = (TOOL,)
        if block.get("is_error"):
            block = {"content": "No such city", **block}
        if mentions(content, "browser_state") or block.get("toolset_name"):
            call = {**CALL, "name": "navigate", "input": {"url": "https://example.com/"}}
            call["toolset_name"] = block["toolset_name"] = "browser"
            tools = ({"type": "browser_toolset_20260801"},)
        if mentions(content, "tool_reference"):
            deferred = {**TOOL, "name": "form_deferred", "defer_loading": True}
            tools = (TOOL, deferred)
            block = {**block, "content": [{**item, "tool_name": "form_deferred"} for item in content]}
        turns = (
            *user("What is the weather in Lima?"),
            {"role": "assistant", "content": [call]},
            {"role": "user", "content": [block]},
        )
        counted = not fetched(content)
        return Form(name, tools=tools, turns=turns, claims=_agreed(block), on_count=counted)

    def assistant(self, name: str, block: Value) -> Form | None:
        """Returns a text, or a block of an assistant turn other than a server tool's."""
        if isinstance(block, str):
            turns = (*user("Hello"), {"role": "assistant", "content": block}, *user("Thanks."))
            return Form(name, turns=turns)
        kind = block["type"]
        if unmade(block):
            return None
        if kind == "text":
            return self._said(name, block)
        if kind != "tool_use" or (block.get("caller") or {}).get("tool_id"):
            return None
        result: dict[str, Any] = dict(RESULT)
        tools: tuple[Mapping[str, Any], ...] = (TOOL,)
        if block.get("toolset_name"):
            block = {**block, "name": "navigate", "toolset_name": "browser"}
            block["input"] = {"url": "https://example.com/"}
            result["toolset_name"] = "browser"
            tools = ({"type": "browser_toolset_20260801"},)
        turns = (
            *user("What is the weather in Lima?"),
            {"role": "assistant", "content": [block]},
            {"role": "user", "content": [result]},
        )
        return Form(name, tools=tools, turns=turns)

    def _said(self, name: str, block: Value) -> Form | None:
        cites = block.get("citations") or []
        source: Any = TEXT_BLOCK
        if cites and cites[0].get("file_id"):
            return None
        if mentions(cites, "search_result_location"):
            source = {
                "type": "search_result",
                "source": "harbour",
                "title": "harbour",
                "content": [{"type": "text", "text": FACTS}],
                "citations": {"enabled": True},
            }
        elif cites:
            data: Any = {"type": "text", "media_type": "text/plain", "data": FACTS}
            if mentions(cites, "page_location"):
                text = pdf("The harbour was finished in 1887.")
                data = {"type": "base64", "media_type": "application/pdf", "data": text}
            elif mentions(cites, "content_block_location"):
                data = {"type": "content", "content": [{"type": "text", "text": FACTS}]}
            source = {
                "type": "document",
                "source": data,
                "title": "harbour",
                "citations": {"enabled": True},
            }
        turns = (
            {"role": "user", "content": [source]},
            {"role": "assistant", "content": [block]},
            *user("Thanks."),
        )
        # Citations count documents from the first of the request on.
        shared = {**_agreed(source), **({"citing": name} if cites else {})}
        return Form(name, turns=turns, claims=shared)

    def server_block(self, name: str, block: Value) -> Form | None:
        """Returns a call of a server tool or its result, in an assistant turn."""
        if unmade(block) or (block.get("caller") or {}).get("tool_id"):
            return None
        kind = block["type"]
        if kind == "server_tool_use":
            called = block["name"]
            if called not in TOOL_OF_CALL:
                return None
            call = {**block, "input": INPUT_OF_CALL[called]}
            answer = RESULT_OF_CALL.get(called, f"{called}_tool_result")
            error = {"type": f"{answer}_error", "error_code": "unavailable"}
            result = {"type": answer, "tool_use_id": SERVER_ID, "content": error}
        else:
            called = kind.removesuffix("_tool_result").replace("tool_search", "tool_search_tool_regex")
            if called not in TOOL_OF_CALL:
                return None
            result = filled(block)
            if mentions(result, "tool_reference"):
                reference = {"type": "tool_reference", "tool_name": TOOL_NAME}
                result["content"] = {**result["content"], "tool_references": [reference]}
            call = {
                "type": "server_tool_use",
                "id": SERVER_ID,
                "name": called,
                "input": INPUT_OF_CALL[called],
            }
        turns = (
            *user("Look it up."),
            {"role": "assistant", "content": [call, result, {"type": "text", "text": "Done."}]},
            *user("Thanks."),
        )
        tool = TOOL_OF_CALL[called]
        shared = {"server tool": tool["type"], **_agreed(result)}
        return Form(name, tools=(TOOL, tool), turns=turns, claims=shared, on_count=False)

    # Tools

    def tool(self, name: str, tool: Value) -> Form | None:
        """Returns a tool, with other tools that it needs."""
        others: list[Any] = []
        if tool.get("defer_loading") or any(
            (config or {}).get("defer_loading")
            for config in (tool.get("configs") or {}).values()
            if isinstance(config, dict)
        ):
            others.append({**TOOL, "name": "form_loaded"})
        callers = [caller for caller in tool.get("allowed_callers") or [] if caller != "direct"]
        if callers and not str(tool.get("type")).startswith("code_execution_"):
            others.append({"type": callers[0], "name": "code_execution"})
        server = next((item for item in (tool, *others) if is_server_tool(item)), None)
        shared = {"server tool": server["type"]} if server is not None else {}
        model = self._models.able("tool", str(tool.get("type")))
        if unmade(tool) or model is None:
            return None
        return Form(
            name,
            tools=(*others, tool),
            model=self._other(model),
            claims=shared,
            on_count=server is None,
        )

    def choice(self, name: str, choice: Value) -> Form | None:
        """Returns a tool_choice, with a tool to choose."""
        model: str | None = None
        members: dict[str, Any] = {"tool_choice": choice}
        if choice["type"] in ("any", "tool"):
            model = self._models.able("forced choice")
            if model is None:
                return None
            # What a server makes of a call that is cut off is judged by G04.
            members["max_tokens"] = MAX_TOKENS
        tool = {**TOOL, "name": "form_chosen"}
        if choice["type"] == "tool":
            members["tool_choice"] = {**choice, "name": "form_chosen"}
        return Form(
            name,
            members=members,
            tools=(tool,),
            model=self._other(model),
            claims={"steering": name},
        )

    # Other parameters

    def system(self, name: str, value: Value) -> Form | None:
        """Returns the system prompt."""
        if _has_citing_text(value):
            return None
        return Form(name, members={"system": value})

    def system_turn(self, name: str, turn: Value) -> Form | None:
        """Returns a system turn in the middle of a conversation."""
        if _has_citing_text(turn.get("content")) or unmade(turn):
            return None
        model = self._models.able("system turns")
        if model is None:
            return None
        turns = (*user("Say hello."), turn)
        return Form(name, turns=turns, model=self._other(model))

    def thinking(self, name: str, value: Value) -> Form | None:
        """Adds a form of `thinking`, on a model that supports it."""
        model = self._models.able("thinking", "types", value["type"])
        if model is None:
            return None
        members: dict[str, Any] = {"thinking": value}
        if "budget_tokens" in value:
            members["max_tokens"] = value["budget_tokens"] + 1
        return Form(name, members=members, model=self._other(model), claims={"steering": name})

    def output(self, name: str, value: Value) -> Form | None:
        """Adds a form of `output_config`, on a model that supports it."""
        model: str | None = self._models.own
        shared = {"steering": name}
        if value.get("effort"):
            model = self._models.able("effort", value["effort"])
        if value.get("format"):
            model = self._models.able("structured_outputs")
            shared["format or citations"] = "format"
        if model is None:
            return None
        return Form(name, members={"output_config": value}, model=self._other(model), claims=shared)

    def member(self, name: str, member: str, value: Value) -> Form | None:
        """Any other field of the request."""
        if value is None:
            return Form(name, members={member: None})
        if member == "container":
            return self._container(name, value)
        if member == "context_management":
            return self._edits(name, value)
        if member == "compaction":
            return Form(name, members={member: value, "max_tokens": SUMMARY})
        model: str | None = self._models.own
        shared: dict[str, Any] = {}
        if member == "output_format":
            shared = {"format or citations": "format"}
            model = self._models.able("structured_outputs")
        elif member == "speed" and value == "fast":
            model = self._models.able("speed")
        elif member == "inference_geo":
            value = "global"  # any string by its schema, but only some are geographies
            model = self._models.able("inference_geo")
        elif member in ("temperature", "top_k", "top_p"):
            shared = {"steering": name}
            # Models since 4.7 are documented to take temperature 1, but no default of the others.
            model = model if (member, value) == ("temperature", 1) else self._models.able("sampling")
        if model is None:
            return None
        return Form(name, members={member: value}, model=self._other(model), claims=shared)

    def _container(self, name: str, value: Value) -> Form | None:
        if isinstance(value, str) or value.get("id") or mentions(value, "custom"):
            return None  # references a container or a skill that the server created
        tool = {"type": "code_execution_20250825", "name": "code_execution"}
        return Form(
            name,
            members={"container": value},
            tools=(tool,) if value else (),
            claims={"server tool": tool["type"]},
        )

    def _edits(self, name: str, value: Value) -> Form | None:
        kinds = [edit["type"] for edit in value.get("edits") or ()]
        features: list[tuple[str, ...]] = [("context_management", kind) for kind in kinds]
        members: dict[str, Any] = {"context_management": value}
        if "clear_thinking_20251015" in kinds:
            features.append(("thinking", "types", "adaptive"))
            members["thinking"] = {"type": "adaptive"}
        model = self._models.able_all(features)
        if model is None:
            return None
        return Form(name, members=members, model=self._other(model), claims={"steering": name})

    def _other(self, model: str | None) -> str | None:
        """None for the run's own model."""
        return None if model == self._models.own else model


def _has_citing_text(value: Value) -> bool:
    if isinstance(value, list):
        return any(_has_citing_text(item) for item in value)
    return isinstance(value, dict) and value.get("type") == "text" and bool(value.get("citations"))
