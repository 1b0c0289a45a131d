"""Words that a run has not used before, drawn from its seed: the same seed gives the same requests."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_source: ContextVar[random.Random | None] = ContextVar("where fresh words come from", default=None)


SERIES = 6
"""Objects of a kind that a run creates one after the other, to notice what happens only now and then."""


@contextmanager
def drawn_from(seed: int, purpose: str) -> Iterator[None]:
    """Makes `token` draw from the seed inside the block, for this purpose (a rule, a sample)."""
    held = _source.set(random.Random(f"{seed} {purpose}"))
    try:
        yield
    finally:
        _source.reset(held)


def token(length: int = 8) -> str:
    """Returns this many random hexadecimal digits. Outside of `drawn_from` they differ each time."""
    source = _source.get() or random.SystemRandom()
    return f"{source.getrandbits(4 * length):0{length}x}"


def marked_by(own: str) -> str:
    """Returns a word for a name that no other run uses: the id of an object that this run has created.

    Runs with the same seed draw the same tokens, and an earlier one may have left its objects behind.
    """
    return re.sub(r"[^A-Za-z0-9_-]", "-", own)[-40:]
