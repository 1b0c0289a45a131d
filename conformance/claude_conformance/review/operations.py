"""Proves that every operation is there: `python -m claude_conformance.review.operations`.

Compares the description with the operations of the official SDK, and with the list of those outside it in
`contract/outside.yaml`. Exit status 0, 1 if one is missing without a reason or known to neither, or 2 if the
SDK is not installed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from claude_conformance.contract import SpecError, whole_contract
from claude_conformance.contract.outside import Outside, load_outside, route
from claude_conformance.contract.text.counted import counted
from claude_conformance.contract.walk import operations
from claude_conformance.review.drift.check import find_sdk
from claude_conformance.review.drift.sdk_operations import load_sdk
from claude_conformance.review.drift.sdk_source import DriftError, SdkSource


def problems(document: Mapping[str, Any], sdk: Iterable[str], outside: Outside) -> Iterator[str]:
    """Return what does not fit, a line each. `sdk` has the operations of the SDK, as `METHOD /path`."""
    described = {route(f"{method.upper()} {path}") for path, method, _ in operations(document)}
    of_sdk = {route(name): name for name in sdk}
    listed: dict[tuple[str, str], str] = {}
    for name in sorted(of_sdk.values()):
        if route(name) not in described:
            yield f"{name} is in the SDK, and is not described"
    for family in outside.families:
        for name in family.operations:
            try:
                key = route(name)
            except ValueError as error:
                yield f"{family.name}: {error}"
                continue
            if key in listed:
                yield f"{name} is listed twice"
            if key in of_sdk:
                yield f"{name} is in the SDK; take it out of the list of those outside"
            if key not in described and not family.absent:
                yield f"{name} is documented ({family.source}), and is not described; say why in `absent`"
            if key in described and family.absent:
                yield f"{name} is described, and the list says why it is not; take `absent` away"
            listed[key] = name
    for method, path in sorted(described - of_sdk.keys() - listed.keys()):
        yield f"{method} {path} is described, but neither in the SDK nor in the list of those outside"


def main() -> int:
    """Compare, and print what does not fit."""
    try:
        _, found = load_sdk(SdkSource(find_sdk()))
        outside = load_outside()
    except (DriftError, SpecError) as error:
        print(error, file=sys.stderr)
        return 2
    lines = list(problems(whole_contract().base, {one.route for one in found}, outside))
    for line in lines:
        print(line)
    if lines:
        print(f"{counted(len(lines), 'problem')}; the list is contract/outside.yaml", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
