"""Finds resources that call the operations of another one, and so do not need separate code.

Whether they do is read from the parsed operations. `client.beta.messages` has the methods and the resources
of `client.messages`, so it is of the same class; `client.beta.skills.versions` has one method more than
`client.skills.versions`, so its class is a subclass.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs


@attrs.frozen
class Reuse:
    """The resource whose class another one has (`same`) or extends."""

    base: str
    same: bool


def reused(tree: Mapping[str, Any], methods: Mapping[str, Mapping[str, str]]) -> dict[str, Reuse]:
    """What resources reuse, by tag. `methods` are the operations of each resource, by the name of the method.

    A resource reuses one with a shorter path, or with one as long that comes before it.
    """
    order = sorted(tree, key=lambda tag: len(tree[tag]["path"]))
    found: dict[str, Reuse] = {}
    for number in reversed(range(len(order))):  # the resources below it first
        tag = order[number]
        fitting = [_reuse(tree, methods, found, tag, base) for base in order[:number]]
        best = max(
            (reuse for reuse in fitting if reuse is not None),
            key=lambda reuse: (reuse.same, len(methods.get(reuse.base, ()))),
            default=None,
        )
        if best is not None:
            found[tag] = best
    return found


def _reuse(
    tree: Mapping[str, Any],
    methods: Mapping[str, Mapping[str, str]],
    found: Mapping[str, Reuse],
    tag: str,
    base: str,
) -> Reuse | None:
    """Return how `tag` can reuse the class of `base`; None if it lacks a method or has a different one."""
    mine = {tree[child]["name"]: found.get(child) for child in tree[tag]["children"]}
    theirs = {tree[child]["name"]: child for child in tree[base]["children"]}
    below = [mine.get(name) for name in theirs]
    ours, others = methods.get(tag, {}), methods.get(base, {})
    if not others.items() <= ours.items() or [reuse and reuse.base for reuse in below] != [*theirs.values()]:
        return None
    same = ours == others and len(mine) == len(theirs) and all(reuse and reuse.same for reuse in below)
    return Reuse(base, same) if same or others else None
