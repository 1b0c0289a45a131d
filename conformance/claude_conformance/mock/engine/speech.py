"""Plain text answers.

The mock follows a few simple instructions (count, repeat), or else says something short.

"Repeat the text in the tags: <text>...</text>" returns the text between the tags, including white space.
"""

from __future__ import annotations

import random
import re

from .prompt import (
    Block,
    Body,
    asked_text,
    blocks_of,
    prefill_of,
    prompt_text,
    texts_of,
    tool_results_of,
    turns_of,
)

GREETING = re.compile(r"\b(hello|hi|hey|hallo|good (morning|evening))\b", re.I)
COUNT = re.compile(
    r"\bcount(?:ing)?\b.*?\b(\d{1,6})\b(?:.*?\b(?:to|until|through|up to)\b.*?\b(\d{1,6})\b)?", re.I | re.S
)
REPEAT = re.compile(
    r"\b(?:repeat|say|write|reply|respond|answer|output|print|echo|return)\b"
    r"[^\n\"'`:“]{0,60}?(?::?\s*[\"`“](?P<quoted>.+?)[\"`”]|:\s*(?P<rest>[^\s\"`“].*))",
    re.I | re.S,
)
# The text in tags to repeat: it may contain anything, and keeps its white space.
ECHO = re.compile(
    r"\b(?:repeat|echo|copy)\b.{0,300}?<text>\n?(?P<text>.*?)\n?</text>",
    re.I | re.S,
)
EXACTLY = re.compile(
    r"\b(?:say|reply|respond|answer|output|write)\b.{0,20}?\b(?:just|only|exactly|with)"
    r"(?:\s+(?:just|only|exactly|the|single|words?))*\s+(?P<words>[^\s.,;:!?\"]{1,40})",
    re.I,
)
LONG = re.compile(
    r"\b(long|essay|story|poem|detail(?:ed|s)?|paragraphs?|\d{2,} (?:words|lines|sentences)|at least)\b", re.I
)
MOST_NUMBERS = 6000
GAPS = {r"\b(blanks?|spaces?)\b": " ", r"\b(lines?|newlines?)\b": "\n"}
# Only the start of a text is searched for instructions, so that huge texts are fast.
MOST_READ = 4000
# A text to repeat may be longer.
MOST_ECHOED = 100_000
SUBJECTS = (
    "The river",
    "A quiet harbour",
    "The old lighthouse",
    "A small engine",
    "The morning train",
    "A paper map",
)
VERBS = ("follows", "keeps", "carries", "answers", "measures", "remembers")
OBJECTS = (
    "the valley",
    "every tide",
    "a steady rhythm",
    "what it is given",
    "the shortest path",
    "its own time",
)
LONG_SENTENCES = 60


def sentence(chance: random.Random) -> str:
    return f"{chance.choice(SUBJECTS)} {chance.choice(VERBS)} {chance.choice(OBJECTS)}."


def speak(body: Body, number: int) -> str:
    """Return the text of an answer without tools, documents or a format, before any limit applies."""
    chance = random.Random(number)
    if (prefill := prefill_of(body)) is not None:
        return _continuation(prefill, chance)
    if results := _in_order(body):
        texts = [texts_of(blocks_of(block.get("content"))) for block in results]
        found = "; ".join(" ".join(text.split())[:200] for text in texts if text) or "nothing"
        return f"The tools answered: {found}."
    if (repeated := echoed(body)) is not None:
        return repeated
    asked = asked_text(body)[:MOST_READ]
    return _obey(asked) or _say(asked, chance)


def _in_order(body: Body) -> list[Block]:
    """Return the newest tool results, in the order of their calls."""
    results = tool_results_of(body)
    calls = [block.get("id") for _, blocks in turns_of(body)[-2:-1] for block in blocks]
    known = [result for id_ in calls for result in results if result["tool_use_id"] == id_]
    return known if len(known) == len(results) else results


def echoed(body: Body) -> str | None:
    """Return the text that the newest turn asks to repeat, or None."""
    asked = asked_text(body)[:MOST_ECHOED]
    match = ECHO.search(asked) if "</text>" in asked else None
    return match["text"] if match else None


def _obey(asked: str) -> str | None:
    """Return the answer to an instruction that the mock understands."""
    if match := COUNT.search(asked):
        first, last = (int(match[1]), int(match[2])) if match[2] else (1, int(match[1]))
        numbers = (
            range(first, min(last, first + MOST_NUMBERS) + 1) if first <= last else range(first, last - 1, -1)
        )
        gap = next((gap for words, gap in GAPS.items() if re.search(words, asked, re.I)), ", ")
        return gap.join(map(str, numbers[:MOST_NUMBERS]))
    if match := REPEAT.search(asked):
        return (match["quoted"] or match["rest"]).strip()
    if match := EXACTLY.search(asked):
        return match["words"]
    return None


def _say(asked: str, chance: random.Random) -> str:
    if LONG.search(asked):
        return " ".join(sentence(chance) for _ in range(LONG_SENTENCES))
    if GREETING.search(asked):
        return "Hello! What would you like to talk about?"
    subject = " ".join(asked.split())[:60]
    lead = f'You wrote "{subject}". ' if subject else ""
    return lead + " ".join(sentence(chance) for _ in range(2 + chance.randrange(3)))


def _continuation(prefill: str, chance: random.Random) -> str:
    """Continue a prefilled text, without repeating it."""
    if prefill.rstrip().endswith("("):
        return "B) as far as I know."
    gap = "" if prefill[-1:].isspace() or not prefill else " "
    text = sentence(chance)
    return gap + text[0].lower() + text[1:]


def with_stop_sequences(text: str, body: Body) -> str:
    """Add a stop sequence that the prompt mentions, if the text does not contain it."""
    wanted = body.get("stop_sequences") or ()
    if any(stop in text for stop in wanted):
        return text
    prompt = prompt_text(body)
    for stop in wanted:
        if stop.strip() and stop in prompt:
            return f"{text} {stop} And so on."
    return text
