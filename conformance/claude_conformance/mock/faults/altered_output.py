"""Faults that change the output of the model: numbers, types, empty values, white space, characters."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
import html
import json
import re
import unicodedata
from collections.abc import Callable
from typing import Any

from claude_conformance.mock.exchange import Exchange, Prompt
from claude_conformance.mock.http.replies import Event
from claude_conformance.wire.jsontext import dumps

from .base import Body, on_message
from .frames import Frames, on_events

Change = Callable[[Any], Any]


def _inputs(message: Body, change: Change) -> Body:
    """The message with the input of each tool call changed."""
    for block in message["content"]:
        if block["type"] == "tool_use":
            block["input"] = change(block["input"])
    return message


def _leaves(value: Any, change: Change) -> Any:
    """A JSON value with each leaf changed."""
    if isinstance(value, dict):
        return {name: _leaves(item, change) for name, item in value.items()}
    if isinstance(value, list):
        return [_leaves(item, change) for item in value]
    return change(value)


def _strings(change: Callable[[str], Any]) -> Change:
    return lambda value: _leaves(value, lambda leaf: change(leaf) if isinstance(leaf, str) else leaf)


def _members(value: Any, keep: Callable[[str, Any], bool]) -> Any:
    """Return a JSON value without some properties."""
    if isinstance(value, dict):
        return {name: _members(item, keep) for name, item in value.items() if keep(name, item)}
    return [_members(item, keep) for item in value] if isinstance(value, list) else value


def _texts(message: Body, change: Callable[[str], str]) -> Body:
    """Return the message with each text changed, except formatted ones."""
    for block in message["content"]:
        if block["type"] == "text":
            block["text"] = change(block["text"])
    return message


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


@on_message("input-numbers-as-doubles")
def numbers_as_doubles(exchange: Exchange, message: Body) -> Body:
    """Integers in the input of a tool call go through a double and are rounded"""
    return _inputs(
        message, lambda value: _leaves(value, lambda leaf: int(float(leaf)) if _is_int(leaf) else leaf)
    )


@on_message("input-numbers-as-text")
def numbers_as_text(exchange: Exchange, message: Body) -> Body:
    """Numbers in the input of a tool call become strings"""
    return _inputs(
        message,
        lambda value: _leaves(
            value, lambda leaf: dumps(leaf) if _is_int(leaf) or isinstance(leaf, float) else leaf
        ),
    )


@on_message("input-decimals-rounded")
def decimals_rounded(exchange: Exchange, message: Body) -> Body:
    """Decimals in the input of a tool call are single precision"""
    return _inputs(
        message,
        lambda value: _leaves(value, lambda leaf: leaf * (1 + 2**-24) if isinstance(leaf, float) else leaf),
    )


@on_message("input-booleans-as-text")
def booleans_as_text(exchange: Exchange, message: Body) -> Body:
    """Booleans in the input of a tool call become strings"""
    return _inputs(
        message, lambda value: _leaves(value, lambda leaf: dumps(leaf) if isinstance(leaf, bool) else leaf)
    )


@on_message("input-booleans-as-numbers")
def booleans_as_numbers(exchange: Exchange, message: Body) -> Body:
    """Booleans in the input of a tool call become 1 and 0"""
    return _inputs(
        message, lambda value: _leaves(value, lambda leaf: int(leaf) if isinstance(leaf, bool) else leaf)
    )


@on_message("input-texts-parsed")
def texts_parsed(exchange: Exchange, message: Body) -> Body:
    """Strings in the input of a tool call that look like numbers, booleans or null become these"""

    def parsed(text: str) -> Any:
        try:
            return json.loads(text)
        except ValueError:
            return text

    return _inputs(message, _strings(parsed))


def _parsed_json(text: str) -> Any:
    """Return the object or array that a string contains, or else the string."""
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if isinstance(value, dict | list) else text


@on_message("input-json-texts-parsed", "D090")
def json_texts_parsed(exchange: Exchange, message: Body) -> Body:
    """Strings that contain JSON in the input of a tool call become objects and arrays"""
    return _inputs(message, _strings(_parsed_json))


@on_message("input-json-members-parsed", "D090")
def json_members_parsed(exchange: Exchange, message: Body) -> Body:
    """Properties of a tool call's input that are strings with JSON become objects and arrays"""
    return _inputs(
        message,
        lambda value: {
            name: _parsed_json(item) if isinstance(item, str) else item for name, item in value.items()
        },
    )


@on_message("text-fences-lost")
def fences_lost(exchange: Exchange, message: Body) -> Body:
    """Texts lose the fence of JSON around them"""
    return _texts(message, lambda text: re.sub(r"\A```json\n(.*)\n```\Z", r"\1", text, flags=re.DOTALL))


@on_message("text-tags-lost")
def tags_lost(exchange: Exchange, message: Body) -> Body:
    """Texts lose thinking and calls in tags"""
    return _texts(message, lambda text: re.sub(r"<(think|tool_call)>.*?</\1>", "", text, flags=re.DOTALL))


@on_message("text-before-call-lost")
def before_call_lost(exchange: Exchange, message: Body) -> Body:
    """A message that calls a tool has no text"""
    if any(block["type"] == "tool_use" for block in message["content"]):
        message["content"] = [block for block in message["content"] if block["type"] != "text"]
    return message


@on_message("thinking-signature-cut")
def signature_cut(exchange: Exchange, message: Body) -> Body:
    """Signatures of thinking blocks are cut off"""
    for block in message["content"]:
        if block["type"] == "thinking":
            block["signature"] = block["signature"][: len(block["signature"]) * 3 // 4]
    return message


@on_message("input-nulls-dropped")
def nulls_dropped(exchange: Exchange, message: Body) -> Body:
    """Null properties in the input of a tool call are dropped"""
    return _inputs(message, lambda value: _members(value, lambda _, item: item is not None))


@on_message("input-empty-texts-dropped")
def empty_texts_dropped(exchange: Exchange, message: Body) -> Body:
    """Empty strings in the input of a tool call are dropped"""
    return _inputs(message, lambda value: _members(value, lambda _, item: item != ""))


@on_message("input-empty-lists-dropped")
def empty_lists_dropped(exchange: Exchange, message: Body) -> Body:
    """Empty arrays in the input of a tool call are dropped"""
    return _inputs(message, lambda value: _members(value, lambda _, item: item != []))


@on_message("input-empty-objects-null")
def empty_objects_null(exchange: Exchange, message: Body) -> Body:
    """Empty objects in the input of a tool call become null"""

    def nulled(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: None if item == {} else nulled(item) for name, item in value.items()}
        return value

    return _inputs(message, nulled)


@on_message("input-texts-trimmed")
def texts_trimmed(exchange: Exchange, message: Body) -> Body:
    """Strings in the input of a tool call are trimmed"""
    return _inputs(message, _strings(str.strip))


@on_message("input-texts-composed")
def texts_composed(exchange: Exchange, message: Body) -> Body:
    """Strings in the input of a tool call are normalised"""
    return _inputs(message, _strings(lambda text: unicodedata.normalize("NFC", text)))


@on_message("input-texts-escaped-twice", "D204")
def texts_escaped_twice(exchange: Exchange, message: Body) -> Body:
    """Strings in the input of a tool call keep their JSON escapes"""
    return _inputs(message, _strings(lambda text: dumps(text)[1:-1]))


@on_message("input-line-separators-lost")
def line_separators_lost(exchange: Exchange, message: Body) -> Body:
    """U+2028 in the input of a tool call becomes a line feed"""
    return _inputs(message, _strings(lambda text: text.replace("\u2028", "\n")))


@on_message("input-emoji-lost", "D204")
def emoji_lost(exchange: Exchange, message: Body) -> Body:
    """Characters beyond U+FFFF are lost in the input of a tool call"""
    return _inputs(message, _strings(lambda text: "".join(c for c in text if ord(c) < 0x10000)))


@on_message("input-lists-flattened")
def lists_flattened(exchange: Exchange, message: Body) -> Body:
    """Arrays in arrays of the input of a tool call are joined to one"""

    def flat(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: flat(item) for name, item in value.items()}
        if isinstance(value, list):
            return [
                leaf for item in value for leaf in (flat(item) if isinstance(item, list) else [flat(item)])
            ]
        return value

    return _inputs(message, flat)


@on_message("input-single-items-unpacked")
def single_items_unpacked(exchange: Exchange, message: Body) -> Body:
    """An array of one item in the input of a tool call becomes the item"""

    def unpacked(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: unpacked(item) for name, item in value.items()}
        return value[0] if isinstance(value, list) and len(value) == 1 else value

    return _inputs(message, unpacked)


@on_message("input-objects-as-text")
def objects_as_text(exchange: Exchange, message: Body) -> Body:
    """Objects inside the input of a tool call are JSON strings"""
    return _inputs(
        message,
        lambda value: {
            name: dumps(item) if isinstance(item, dict) and item else item for name, item in value.items()
        },
    )


@on_message("input-names-ascii")
def names_ascii(exchange: Exchange, message: Body) -> Body:
    """Properties of the input of a tool call are lost if their names are not ASCII"""
    return _inputs(message, lambda value: _members(value, lambda name, _: name.isascii()))


@on_message("format-numbers-as-doubles", "D198")
def format_numbers(exchange: Prompt, message: Body) -> Body:
    """Integers of a formatted response are rounded to doubles"""
    if not (exchange.body.get("output_config") or {}).get("format"):
        return message
    return _texts(message, lambda text: re.sub(r"\d{16,}", lambda match: str(int(float(match[0]))), text))


@on_message("text-line-breaks-lost")
def line_breaks_lost(exchange: Exchange, message: Body) -> Body:
    """Line breaks of texts become blanks"""
    return _texts(message, lambda text: text.replace("\n", " "))


@on_message("text-blank-lines-lost")
def blank_lines_lost(exchange: Exchange, message: Body) -> Body:
    """Blank lines of texts are lost"""
    return _texts(message, lambda text: re.sub(r"\n{2,}", "\n", text))


@on_message("text-indentation-lost")
def indentation_lost(exchange: Exchange, message: Body) -> Body:
    """The blanks at the beginning of lines are lost"""
    return _texts(message, lambda text: re.sub(r"(?m)^[ \t]+", "", text))


@on_message("text-tabs-lost")
def tabs_lost(exchange: Exchange, message: Body) -> Body:
    """Tabs in texts become blanks"""
    return _texts(message, lambda text: text.replace("\t", " "))


@on_message("text-blanks-joined")
def blanks_joined(exchange: Exchange, message: Body) -> Body:
    """Runs of blanks inside lines become one blank"""
    return _texts(message, lambda text: re.sub(r"(?<=\S) {2,}", " ", text))


@on_message("text-decoded-as-latin-1", "D204")
def decoded_as_latin_1(exchange: Exchange, message: Body) -> Body:
    """Texts are UTF-8 that was decoded as Latin-1"""
    return _texts(message, lambda text: text.encode(errors="replace").decode("latin-1"))


@on_message("text-non-ascii-lost")
def non_ascii_lost(exchange: Exchange, message: Body) -> Body:
    """Characters that are not ASCII become question marks"""
    return _texts(message, lambda text: text.encode("ascii", "replace").decode())


@on_message("text-escaped-for-html")
def escaped_for_html(exchange: Exchange, message: Body) -> Body:
    """Texts are escaped for HTML"""
    return _texts(message, html.escape)


@on_message("text-backslashes-doubled")
def backslashes_doubled(exchange: Exchange, message: Body) -> Body:
    """Backslashes in texts are doubled"""
    return _texts(message, lambda text: text.replace("\\", "\\\\"))


def _deltas(frames: Frames, change: Callable[[str], str | None]) -> Frames:
    """The stream with the text of each text delta changed; None drops the event."""
    found: Frames = []
    for frame in frames:
        delta = frame.data.get("delta") if isinstance(frame, Event) else None
        if not isinstance(frame, Event) or not delta or delta.get("type") != "text_delta":
            found.append(frame)
        elif (text := change(delta["text"])) is not None:
            found.append(Event(frame.name, {**frame.data, "delta": {**delta, "text": text}}, frame.delay))
    return found


@on_events("stream-white-space-deltas-lost")
def white_space_deltas_lost(exchange: Exchange, frames: Frames) -> Frames:
    """Deltas with only white space are not sent"""
    return _deltas(frames, lambda text: text if text.strip() else None)


@on_events("stream-deltas-trimmed")
def deltas_trimmed(exchange: Exchange, frames: Frames) -> Frames:
    """Each text delta loses its surrounding white space"""
    return _deltas(frames, str.strip)


@on_events("stream-emoji-broken", "D204")
def emoji_broken(exchange: Exchange, frames: Frames) -> Frames:
    """Characters beyond U+FFFF become U+FFFD in streams"""
    return _deltas(frames, lambda text: "".join(c if ord(c) < 0x10000 else "\ufffd" for c in text))


@on_events("stream-input-deltas-trimmed", "D090")
def input_deltas_trimmed(exchange: Exchange, frames: Frames) -> Frames:
    """Each piece of a tool's input is trimmed"""
    found: Frames = []
    for frame in frames:
        delta = frame.data.get("delta") if isinstance(frame, Event) else None
        if isinstance(frame, Event) and delta and delta.get("type") == "input_json_delta":
            trimmed = {**delta, "partial_json": delta["partial_json"].strip()}
            found.append(Event(frame.name, {**frame.data, "delta": trimmed}, frame.delay))
        else:
            found.append(frame)
    return found
