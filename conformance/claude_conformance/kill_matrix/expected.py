"""What ought to catch each fault: `expected.yaml`, read and checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import Any

import attrs

from claude_conformance.contract.source import parse_source
from claude_conformance.mock import Step, parse_script
from claude_conformance.mock.faults import REGISTRY
from claude_conformance.rules import UnknownRule, find_rule

_KEYS = frozenset({"rules", "unsupported", "legal", "unseen", "script"})


class ExpectationError(ValueError):
    """`expected.yaml` does not fit the faults and rules; the message says where."""


@attrs.frozen
class Expectation:
    """What has to happen with a fault on; exactly one of the first four is set.

    ``rules``: one of them fails. ``unsupported``: they say that the API is not there. ``legal``: no
    MUST fails; ``unseen``: nothing need fail; both say why.
    """

    fault: str
    rules: tuple[str, ...] = ()
    unsupported: tuple[str, ...] = ()
    legal: str = ""
    unseen: str = ""
    script: tuple[Step, ...] = ()

    @property
    def named(self) -> tuple[str, ...]:
        """The rules that the fault is for."""
        return self.rules or self.unsupported


def load_expected(faults: Iterable[str] | None = None) -> dict[str, Expectation]:
    """The expectation of each fault, or of the given ones; raises `ExpectationError`."""
    text = files("claude_conformance.kill_matrix").joinpath("expected.yaml").read_text(encoding="utf-8")
    return read_expected(
        parse_source(text, "expected.yaml").data, tuple(REGISTRY) if faults is None else tuple(faults)
    )


def read_expected(data: Mapping[str, Any], faults: Iterable[str]) -> dict[str, Expectation]:
    """As `load_expected`, from parsed YAML."""
    stray = sorted(set(data) - set(REGISTRY))
    if stray:
        raise ExpectationError(f"expected.yaml: there is no fault {stray[0]!r}")
    missing = sorted(set(faults) - set(data))
    if missing:
        raise ExpectationError(f"expected.yaml: no rule is expected to catch {missing[0]!r}; add a line")
    return {fault: _expectation(fault, data[fault]) for fault in faults}


def _expectation(fault: str, entry: Any) -> Expectation:
    item: dict[str, Any] = {"rules": entry} if isinstance(entry, list) else dict(entry)
    kinds = [name for name in ("rules", "unsupported", "legal", "unseen") if item.get(name)]
    if len(kinds) != 1 or set(item) - _KEYS:
        raise ExpectationError(
            f"expected.yaml: {fault} says not exactly one of rules, unsupported, legal, unseen"
        )
    for id_ in (*item.get("rules", ()), *item.get("unsupported", ())):
        try:
            find_rule(id_)
        except UnknownRule as error:
            raise ExpectationError(f"expected.yaml: {fault}: {error}") from None
    return Expectation(
        fault,
        tuple(item.get("rules", ())),
        tuple(item.get("unsupported", ())),
        item.get("legal", ""),
        item.get("unseen", ""),
        parse_script(item.get("script", []), f"expected.yaml: {fault}"),
    )
