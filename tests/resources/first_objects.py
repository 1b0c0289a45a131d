"""An object of any kind: one that a request makes, one that is there, or one that others bring about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from kinds import KINDS, OPERATIONS, VIEW, Maker, example_of, own_ids, violations


def fine(maker: Maker, kind: str, does: str, ids: Mapping[str, str], body: Any = None) -> dict[str, Any]:
    """What an operation shows, which its schema allows."""
    operation = OPERATIONS[kind, does]
    answer = maker.send(operation, ids, body)
    assert answer.status_code == 200, (operation.id, body, answer.text)
    shown: dict[str, Any] = answer.json()
    assert violations(operation, shown) == []
    return shown


def run_of_a_deployment(maker: Maker) -> None:
    made = maker.make("deployment")
    assert maker.send(VIEW.operations["runDeployment"], own_ids("deployment", made)).status_code == 200


def work_for_a_session(maker: Maker) -> None:
    maker.make("environment", {"name": "Own", "config": {"type": "self_hosted"}})
    body = {**example_of(OPERATIONS["deployment", "create"]), "resources": []}
    made = maker.make("deployment", body)
    assert maker.send(VIEW.operations["runDeployment"], own_ids("deployment", made)).status_code == 200


def version_of_a_memory(maker: Maker) -> None:
    maker.make("memory")


def destination_of_some_workspaces(maker: Maker) -> None:
    some = {"type": "include", "workspace_ids": [maker.make("workspace")["id"]]}
    body = example_of(OPERATIONS["telemetry_destination", "create"])
    maker.make("telemetry_destination", {**body, "workspaces": some})


def limit_of_a_workspace(maker: Maker) -> None:
    operation = VIEW.operations["updateWorkspaceRateLimit"]
    limit = maker.send(OPERATIONS["rate_limit", "list"], {}).json()["data"][0]
    ids = {**own_ids("workspace", maker.make("workspace")), **own_ids("rate_limit", limit)}
    ids |= {"rate_limit_id": limit.get("id", limit.get("rate_limit_id"))}
    assert maker.send(operation, ids, example_of(operation)).status_code == 200


# What brings about the objects of kinds that no request makes, and parents that can have them.
PREPARED: Mapping[str, Callable[[Maker], None]] = {
    "deployment_run": run_of_a_deployment,
    "memory_version": version_of_a_memory,
    "telemetry_destination_workspace": destination_of_some_workspaces,
    "workspace_rate_limit": limit_of_a_workspace,
    "work": work_for_a_session,
}


def first(maker: Maker, kind: str) -> dict[str, Any] | None:
    """An object: a new one, or else the first that is listed. `None` if none is."""
    if kind in PREPARED:
        PREPARED[kind](maker)
    if (kind, "create") in OPERATIONS:
        return maker.make(kind)
    if (kind, "upsert") in OPERATIONS:
        operation, own = OPERATIONS[kind, "upsert"], named(maker, kind)
        body = maker.fitted(operation, example_of(operation)) if operation.request_body else None
        body = body and {**body, **{name: value for name, value in own.items() if name in body}}
        return fine(maker, kind, "upsert", {**maker.ids(kind), **own}, body)
    if KINDS[kind].singleton:
        return fine(maker, kind, "get", {})
    listed = fine(maker, kind, "list", maker.ids(kind))["data"]
    return listed[0] if listed else None


def named(maker: Maker, kind: str) -> dict[str, str]:
    """The path parameters of an object that the client names: ids of other kinds, or examples."""
    parameters = OPERATIONS[kind, "upsert"].parameters
    found = {one.name: one.node["example"] for one in parameters if one.name in KINDS[kind].path_names}
    for name in KINDS[kind].path_names:
        other = next((one for one in KINDS if KINDS[one].path_names == (name,) and KINDS[one].prefix), None)
        if other is not None:
            shown = maker.made.get(other) or maker.make(other)
            found[name] = own_ids(other, shown)[name]
    return found


def ids_for(maker: Maker, kind: str, path: str) -> dict[str, str]:
    """The path parameters of a request about a kind: of its parents, or of an object that is made first."""
    names = KINDS[kind].path_names
    if not any("{" + name + "}" in path for name in names):
        return maker.ids(kind)
    shown = first(maker, kind)
    assert shown is not None, f"there is no {kind}: say in PREPARED what brings one about"
    return {**maker.ids(kind), **own_ids(kind, shown)}
