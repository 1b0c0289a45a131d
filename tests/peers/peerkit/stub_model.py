"""The model behind gateways: deterministic, and with just the habits that the suite asks about.

It counts, repeats a text, calls tools when told to, thinks when asked to reason, keeps `stop`, the
limit on tokens and a JSON schema. One word is one token of a response. In a request, words, other
characters, and all white space but single blanks are tokens, which is about what tokenizers count.
"""

from __future__ import annotations

import json
import re
import uuid
from typing import Any

import attrs

MODEL = "stub-model"
_COUNT = re.compile(r"[Cc]ount from (\d+) to (\d+)")
_REPEAT = re.compile(r"^Repeat exactly this line[^:]*: (.+)$", re.MULTILINE)
_ECHO = re.compile(r"^Repeat the text in the text tags.*?<text>\n(.*)\n</text>", re.DOTALL)
_CITIES = re.compile(r"\bin ([A-Z]\w+)")
_SAMPLES = {"string": "Zürich", "integer": 1887, "number": 1.5, "boolean": True}
WORD = re.compile(r"\s*\S+\s*")
_TOKEN = re.compile(r"\w+|[^\w\s]|[^\S ]| (?= )")
CALL = 14
"""Tokens of a call beside those of its arguments."""


class Refused(Exception):
    """The request is malformed; the message is for people."""


@attrs.frozen
class Answer:
    """What the model says: thoughts, text, calls of tools, and why it ended."""

    thoughts: str
    text: str
    calls: tuple[dict[str, Any], ...]
    finish_reason: str
    prompt_tokens: int

    @property
    def usage(self) -> dict[str, int]:
        """Counts of tokens under OpenAI's names."""
        arguments = [call["function"]["arguments"] for call in self.calls]
        spent = sum(len(text.split()) for text in (self.thoughts, self.text, *arguments))
        spent += CALL * len(self.calls)
        return {
            "prompt_tokens": self.prompt_tokens,
            "completion_tokens": spent,
            "total_tokens": self.prompt_tokens + spent,
        }


def answer(body: dict[str, Any]) -> Answer:
    """The model's answer to a request; raises `Refused`."""
    check(body)
    prompt = _tokens([body["messages"], body.get("tools")])
    thoughts = "Let me think about it." if body.get("reasoning_effort") else ""
    calls = _calls(body)
    text, reason = ("", "tool_calls") if calls else (_text(body), "stop")
    limit = _limit(body)
    left = 1_000_000
    if limit is not None:
        thoughts = "".join(WORD.findall(thoughts)[:limit])
        left = max(0, limit - len(thoughts.split()) - (CALL if calls else 0))
    pieces = calls[0]["function"]["arguments"] if calls else text
    if len(pieces.split()) > left:
        pieces, reason = "".join(WORD.findall(pieces)[:left]), "length"
        if calls:
            calls = [{**calls[0], "function": {**calls[0]["function"], "arguments": pieces}}]
        else:
            text = pieces
    return Answer(thoughts, text, tuple(calls), reason, prompt)


def check(body: dict[str, Any]) -> None:
    """Refuses what any upstream would refuse; raises `Refused`."""
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages:
        raise Refused("'messages' must have at least one message")
    if not all(isinstance(message, dict) and isinstance(message.get("role"), str) for message in messages):
        raise Refused("a message must have a role")
    for tool in body.get("tools") or []:
        function = tool.get("function") if isinstance(tool, dict) else None
        if not isinstance(function, dict) or not isinstance(function.get("name"), str):
            raise Refused("a tool must be a function with a name")
    choice = body.get("tool_choice", "auto")
    if isinstance(choice, str) and choice not in {"auto", "none", "required"}:
        raise Refused(f"tool_choice {choice!r} is unknown")
    limit = _limit(body)
    if limit is not None and (not isinstance(limit, int) or limit < 1):
        raise Refused("the limit on tokens must be a positive integer")


def _tokens(value: Any) -> int:
    """The tokens of all strings and names in a value."""
    if isinstance(value, dict):
        return sum(_tokens(name) + _tokens(item) for name, item in value.items())
    if isinstance(value, list):
        return sum(map(_tokens, value))
    return len(_TOKEN.findall(str(value)))


def _limit(body: dict[str, Any]) -> Any:
    return body.get("max_completion_tokens", body.get("max_tokens"))


def _calls(body: dict[str, Any]) -> list[dict[str, Any]]:
    tools = {tool["function"]["name"]: tool["function"] for tool in body.get("tools") or []}
    choice, asked = body.get("tool_choice", "auto"), _asked(body)
    if not tools or choice == "none" or body["messages"][-1]["role"] == "tool":
        return []
    if isinstance(choice, dict):
        tool = tools.get(choice.get("function", {}).get("name"))
        return [_call(tool, "Zürich")] if tool else []
    first = next(iter(tools.values()))
    cities = _CITIES.findall(asked) if "one call for each city" in asked else []
    if cities:
        return [_call(first, city) for city in cities[: None if body.get("parallel_tool_calls", True) else 1]]
    return [_call(first, "Zürich")] if choice == "required" or "use the tool" in asked.lower() else []


def _call(tool: dict[str, Any], city: str) -> dict[str, Any]:
    arguments = json.dumps(_sample(tool.get("parameters") or {}, city), ensure_ascii=False)
    function = {"name": tool["name"], "arguments": arguments}
    return {"id": f"call_{uuid.uuid4().hex[:24]}", "type": "function", "function": function}


def _text(body: dict[str, Any]) -> str:
    asked, wanted = _asked(body), body.get("response_format") or {}
    count, repeat = _COUNT.search(asked), _REPEAT.search(asked) or _ECHO.search(asked)
    text = "Hello, nice to meet you."
    if wanted.get("type") == "json_schema":
        text = json.dumps(_sample(wanted["json_schema"]["schema"], "Zürich"), ensure_ascii=False)
    elif count:
        text = " ".join(str(number) for number in range(int(count[1]), int(count[2]) + 1))
    elif repeat:
        text = repeat[1]
    stops = body.get("stop") or []
    for stop in filter(None, [stops] if isinstance(stops, str) else stops):
        text = text.partition(stop)[0]
    return text


def _asked(body: dict[str, Any]) -> str:
    """The text of the last user message."""
    users = [message for message in body["messages"] if message["role"] == "user"]
    content = users[-1].get("content") if users else ""
    if isinstance(content, list):
        return " ".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
    return content if isinstance(content, str) else ""


def _sample(schema: dict[str, Any], city: str) -> Any:
    """A value that satisfies a plain schema."""
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return schema["enum"][0]
    kind = schema.get("type")
    if kind == "array":
        return [_sample(schema.get("items") or {}, city)]
    if kind == "object" or "properties" in schema:
        return {name: _sample(part, city) for name, part in (schema.get("properties") or {}).items()}
    return city if kind == "string" else _SAMPLES.get(str(kind))
