"""Faults of whether the text of thinking is shown. They are made from a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claude_conformance.mock.exchange import Validated

from .base import Body, on_prompt

_WAYS: Mapping[str, tuple[str, Callable[[Body], bool]]] = {
    "": ("", lambda _: True),
    "-in-streams": ("In streams, ", lambda body: bool(body.get("stream"))),
    "-without-streams": ("Without a stream, ", lambda body: not body.get("stream")),
}


def _shown(id: str, summary: str, asked: str, given: str | None, where: Callable[[Body], bool]) -> None:
    """Register a fault that replaces one value of `thinking.display`, or removes it."""

    def hook(_: Validated, body: Body) -> Body:
        config = body.get("thinking")
        if not config or config.get("display") != asked or not where(body):
            return body
        rest = {key: value for key, value in config.items() if key != "display"}
        return {**body, "thinking": {**rest, "display": given} if given else rest}

    hook.__doc__ = summary
    on_prompt(id)(hook)


for _end, (_way, _where) in _WAYS.items():
    for _asked, _does in (("omitted", "shown"), ("summarized", "omitted")):
        _shown(
            f"thinking-{_does}-despite-{_asked}{_end}",
            f"{_way}display {_asked} is dropped".capitalize(),
            _asked,
            None,
            _where,
        )
_shown(
    "thinking-always-omitted",
    "Thinking is omitted although display asks for a summary",
    "summarized",
    "omitted",
    lambda _: True,
)
