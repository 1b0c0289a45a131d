"""One life of each kind with the official SDK: create, read, list, update, archive or delete, gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from first_objects import fine, first
from kinds import KINDS, OPERATIONS, own_ids
from sdk_maker import SdkMaker, created, identity
from test_every_kind import allowing

from claude_conformance.mock import MockConfig, MockServer


@pytest.fixture
def maker() -> Iterator[SdkMaker]:
    with MockServer(MockConfig()) as mock:
        yield SdkMaker(mock)
        assert mock.world.failures == []


@pytest.mark.parametrize("kind", list(KINDS))
def test_one_life(maker: SdkMaker, kind: str) -> None:
    shown = first(maker, kind)
    if shown is None:
        assert maker.walk(kind, maker.ids(kind)) == []
        return
    has = {does for name, does in OPERATIONS if name == kind}
    ids = {**maker.ids(kind), **own_ids(kind, shown)} if not KINDS[kind].singleton else {}
    own = identity(kind, shown)
    if "get" in has:
        read = fine(maker, kind, "get", ids)
        once = {*KINDS[kind].once, *KINDS[kind].derived}
        given = {name: value for name, value in shown.items() if value is not None and name not in once}
        assert {name: read.get(name) for name in given} == given
    if "list" in has:
        others = [identity(kind, maker.another(kind))] if created(kind) else []
        listed = maker.walk(kind, maker.ids(kind))
        assert [listed.count(one) for one in (own, *others)] == [1] * (1 + len(others))
    if "update" in has:
        changed = updated(maker, kind, ids)
        if "get" in has:
            read = fine(maker, kind, "get", ids)
            moving = [name for name in read if changed.get(name) is None or name in KINDS[kind].derived]
            assert read == {**changed, **{name: read[name] for name in moving}}
    for does in ("archive", "delete"):
        if does in has:
            for move in allowing(kind, does):
                fine(maker, kind, move, ids)
            fine(maker, kind, does, ids)
    if "archive" in has and "delete" not in has and "get" in has:
        assert fine(maker, kind, "get", ids)["archived_at"] is not None
    if "delete" in has and "get" in has:
        assert maker.send(OPERATIONS[kind, "get"], ids).status_code == 404
    if "delete" in has and "list" in has:
        assert own not in maker.walk(kind, maker.ids(kind))


def updated(maker: SdkMaker, kind: str, ids: Mapping[str, str]) -> dict[str, Any]:
    """The object after an update by the example, which shows each text that was sent."""
    lock = KINDS[kind].lock
    sent = maker.fitted(OPERATIONS[kind, "update"], maker.example(kind, "update"))
    sent = {name: value for name, value in sent.items() if lock is None or name != lock.member}
    shown = fine(maker, kind, "update", ids, sent)
    texts = {name: value for name, value in sent.items() if isinstance(value, str) and name in shown}
    assert {name: shown[name] for name in texts if isinstance(shown[name], str)} == {
        name: value for name, value in texts.items() if isinstance(shown[name], str)
    }
    return shown
