"""Reads and checks `expected.yaml`: which rules must detect each fault."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files
from typing import Any

import attrs

from claude_conformance.contract import SpecError, pointer
from claude_conformance.contract.file_schema import TEXT, TEXTS, check_file, closed, map_of
from claude_conformance.contract.source import Source, parse_source
from claude_conformance.mock import Step, parse_script
from claude_conformance.mock.faults import registry
from claude_conformance.rules import UnknownRule, find_rule

_VERDICTS = ("caught_by", "unsupported", "legal", "unseen", "hole")
_RULES = {**TEXTS, "minItems": 1}
_SCHEMA = map_of(
    {
        "if": {"type": "array"},
        "then": _RULES,
        "else": closed(
            {
                **dict.fromkeys(("caught_by", "unsupported", "beside"), _RULES),
                **dict.fromkeys(("legal", "unseen", "hole"), TEXT),
                "script": {"type": "array"},
            },
            required=False,
        ),
    }
)


class ExpectationError(ValueError):
    """Raised if `expected.yaml` does not match the faults and rules; the message says where."""


@attrs.frozen
class Name:
    """A rule, or one case of a rule: `D08`, `D08/negative`."""

    rule: str
    case: str | None = None

    @classmethod
    def parse(cls, text: str) -> Name:
        """Parses a name."""
        rule, slash, case = text.partition("/")
        return cls(rule, case if slash else None)

    def __str__(self) -> str:
        return self.rule if self.case is None else f"{self.rule}/{self.case}"


@attrs.frozen
class Expectation:
    """What must happen with a fault enabled; exactly one of the first five is set.

    ``caught_by``: all of these rules and cases fail, and the first is the one that the fault breaks.
    ``unsupported``: these rules report that the API is missing. ``legal``: no MUST fails. ``unseen``: nothing
    needs to fail. Both give the reason. ``hole``: no rule detects it yet; says what a rule would have to
    send. ``beside``: further rules to run, because their requests show the fault.
    """

    fault: str
    caught_by: tuple[Name, ...] = ()
    unsupported: tuple[Name, ...] = ()
    legal: str = ""
    unseen: str = ""
    hole: str = ""
    beside: tuple[str, ...] = ()
    script: tuple[Step, ...] = ()

    @property
    def named(self) -> tuple[Name, ...]:
        """The rules and cases that must detect the fault."""
        return self.caught_by or self.unsupported

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules to run to check the expectation, each once."""
        return tuple(dict.fromkeys([*(name.rule for name in self.named), *self.beside]))


def load_expected(faults: Iterable[str] | None = None) -> dict[str, Expectation]:
    """Reads the expectation of each fault, or of the given ones."""
    text = files("claude_conformance.kill_matrix").joinpath("expected.yaml").read_text(encoding="utf-8")
    source = parse_source(text, "expected.yaml")
    return read_expected(source, tuple(registry()) if faults is None else tuple(faults))


def read_expected(source: Source, faults: Iterable[str]) -> dict[str, Expectation]:
    """Like `load_expected`, from parsed YAML. Raises `ExpectationError`."""
    try:
        check_file(source, _SCHEMA)
    except SpecError as error:
        raise ExpectationError(str(error)) from None
    data = source.data
    stray = sorted(set(data) - set(registry()))
    if stray:
        line = source.line(pointer.join(stray[0]))
        raise ExpectationError(f"expected.yaml:{line}: there is no fault {stray[0]!r}")
    missing = sorted(set(faults) - set(data))
    if missing:
        raise ExpectationError(
            f"expected.yaml: no rule is expected to catch {missing[0]!r}; add `{missing[0]}: [RULE]`"
        )
    places = {fault: f"expected.yaml:{source.line(pointer.join(fault))}: {fault}" for fault in faults}
    return {fault: _expectation(fault, data[fault], place) for fault, place in places.items()}


def _expectation(fault: str, entry: Any, place: str) -> Expectation:
    item: dict[str, Any] = {"caught_by": entry} if isinstance(entry, list) else dict(entry)
    verdicts = [key for key in _VERDICTS if item.get(key)]
    if len(verdicts) != 1:
        raise ExpectationError(f"{place} must have exactly one of {', '.join(_VERDICTS)}")
    named = {key: tuple(map(Name.parse, item.get(key, ()))) for key in ("caught_by", "unsupported")}
    beside = tuple(item.get("beside", ()))
    for id_ in (*(name.rule for names in named.values() for name in names), *beside):
        try:
            find_rule(id_)
        except UnknownRule as error:
            raise ExpectationError(f"{place}: {error}") from None
    return Expectation(
        fault,
        named["caught_by"],
        named["unsupported"],
        item.get("legal", ""),
        item.get("unseen", ""),
        item.get("hole", ""),
        beside,
        parse_script(item.get("script", []), place),
    )
