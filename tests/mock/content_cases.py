"""Cases of the constraints on the content of turns: blocks, images, documents, citations, system turns."""

from __future__ import annotations

from constraint_kit import (
    CITED,
    DOCUMENT,
    HELLO,
    OPUS,
    SCHEMA,
    Cases,
    form,
    gif,
    pdf,
    png,
    result,
    system_turn,
    text,
    turns,
    use,
)
from mock_kit import MODEL, body

CONTENT: Cases = {
    "image-media-type-agrees": (
        [(turns([gif("image/png"), text("What is this?")]), "appears to be a image/gif image")],
        [turns([gif("image/gif"), text("What is this?")])],
    ),
    "base64-decodes": (
        [(body([{"type": "image", "source": {**png(1)["source"], "data": "a!b="}}]), "image.source.base64")],
        [body([png(1)])],
    ),
    "images-within-limits": (
        [
            (body([png(8001)]), "8000 pixels"),
            (body([png(10, 9000)]), "8000 pixels"),
            (body([png(2001)] + [png(1)] * 20), "many-image requests: 2000 pixels"),
            (
                turns("x", [use()], [result(content=[png(8001)])]),
                "messages.2.content.0.tool_result.content.0",
            ),
            (body([png(1)] * 101), "at most 100 images"),
        ],
        [body([png(8000)]), body([png(2001)] * 20), body([png(2000)] * 21)],
    ),
    "pdf-within-limits": (
        [(body([pdf(101)]), "at most 100 pages")],
        [body([pdf(100)]), body([pdf(101)], model=OPUS)],
    ),
    "citations-all-or-none": (
        [(body([CITED, DOCUMENT]), "citations must be enabled for all document blocks or for none")],
        [body([CITED, CITED]), body([DOCUMENT, DOCUMENT])],
    ),
    "citations-without-format": (
        [(body([CITED], model=OPUS, output_config=form(SCHEMA)), "cannot be combined with citations")],
        [body([DOCUMENT], model=OPUS, output_config=form(SCHEMA))],
    ),
    "system-turn-placed": (
        [
            (system_turn("system", "user"), "use the top-level 'system' parameter"),
            (system_turn("user", "system", "user"), "must precede an 'assistant' message"),
            (system_turn("user", "assistant", "system"), "must follow a 'user' message"),
            (system_turn("user", "system", model=MODEL), "not supported on this model"),
        ],
        [
            system_turn("user", "system"),
            system_turn("user", "system", "assistant", "user"),
            system_turn("user", "system", "system"),
        ],
    ),
    "user-turns-not-empty": (
        [
            (body(""), "messages.0: user messages must have non-empty content"),
            (turns("a", "b", []), "messages.2"),
        ],
        [turns("a", "", "b"), body(messages=[{"role": "user", "content": ""}, HELLO])],
    ),
    "text-not-empty": ([(body([text(" \n")]), "non-whitespace")], [body([text(" x ")])]),
    "blocks-in-their-place": (
        [
            (turns([use()], "x"), ""),
            (turns("x", [result()], "y"), ""),
            (turns("x", [png(1)], "y"), ""),
        ],
        [turns("x", [use()], [result(content=[png(1), text("y")])])],
    ),
    "prefill-supported": (
        [
            (turns("x", "The", model=OPUS), "does not support assistant message prefill"),
            (turns("x", "The "), "cannot end with trailing whitespace"),
        ],
        [turns("x", "The"), turns("x", "The", "y", model=OPUS), turns("x", "", model=OPUS)],
    ),
}
