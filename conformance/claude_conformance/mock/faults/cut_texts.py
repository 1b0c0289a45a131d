"""Faults of long texts that are cut on the way to the model, in one place each."""

from __future__ import annotations

from . import lost_parts
from .base import COUNT, MESSAGES, PROMPTS, Body
from .lost_white_space import PLACES, bent

LONG, VERY_LONG = 10_000, 32_000
"""Characters after which a text is cut."""


def _start(words: str) -> str:
    return words[:LONG]


def _end(words: str) -> str:
    return words[-LONG:]


def _inputs(body: Body) -> None:
    for message in body["messages"]:
        for block in message["content"] if isinstance(message["content"], list) else ():
            if block["type"] == "tool_use":
                given = block["input"].items()
                block["input"] = {
                    key: _start(value) if isinstance(value, str) else value for key, value in given
                }


for _where in ("system", "user", "assistant", "result", "document"):
    lost_parts.lose(
        f"lost-ends-of-long-{_where}",
        f"All but {LONG:,} characters of {PLACES[_where]}",
        bent(_start, _where),
        PROMPTS,
    )
lost_parts.lose(
    "lost-ends-of-long-inputs", f"All but {LONG:,} characters of the input of a call", _inputs, PROMPTS
)
lost_parts.lose(
    "lost-starts-of-long-user",
    f"All but the last {LONG:,} characters of {PLACES['user']}",
    bent(_end, "user"),
    PROMPTS,
)
lost_parts.lose(
    "lost-ends-of-very-long-system",
    f"All but {VERY_LONG:,} characters of {PLACES['system']}",
    bent(lambda words: words[:VERY_LONG], "system"),
    COUNT,
)
for _place, _operations in (("messages", MESSAGES), ("counts", COUNT)):
    lost_parts.lose(
        f"lost-ends-of-long-texts-in-{_place}",
        f"Only in {_place}: all but {LONG:,} characters of each text",
        bent(_start, "system", "user", "assistant", "result", "document"),
        _operations,
    )
