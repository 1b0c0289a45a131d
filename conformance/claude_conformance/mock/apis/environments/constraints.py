"""Constraints of environments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.environments.queue import ENDING, UNCLAIMED, WorkQueues
from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import ApiError, invalid
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.change import changed

environments = Constraints(Validated, ("createEnvironment", "updateEnvironment"))

heartbeats = Constraints(Validated, ("sendEnvironmentWorkHeartbeat",))

MANAGERS = ("apt", "cargo", "gem", "go", "npm", "pip")


@environments("environment-scope", "sdk/resources/beta/environments")
def scope(exchange: Validated) -> None:
    """An organization of the API makes no environment for one account."""
    if exchange.body is not None and exchange.body.get("scope") == "account":
        raise invalid("scope: account is not possible in this organization")


@environments("environment-packages-reachable", "doc/managed-agents/environments")
def packages_reachable(exchange: Validated) -> None:
    """A limited network allows package managers if packages are installed."""
    config = _config(exchange)
    networking, packages = config.get("networking") or {}, config.get("packages") or {}
    limited = networking.get("type") == "limited" and networking.get("allow_package_managers") is not True
    if limited and any(packages.get(manager) for manager in MANAGERS):
        raise invalid("config.networking.allow_package_managers: it must be true to install packages")


@heartbeats("heartbeat-continues-the-lease", "sdk/resources/beta/environments/work")
def continues_the_lease(exchange: Validated) -> None:
    """A heartbeat names the one before it, unless the work item is stopping."""
    item = Asked.of(exchange).record()
    expected = exchange.params.get("expected_last_heartbeat")
    last = item.data.get("latest_heartbeat_at") or UNCLAIMED
    if item.data["state"] in ENDING or expected in (None, last):
        return
    lease = exchange.world.store(WorkQueues).lease_of(item)
    raise ApiError(
        412,
        "expected_last_heartbeat: it is not the last heartbeat of this work item",
        code="heartbeat_precondition_failed",
        details={"current_state": {**lease, "lease_extended": False}},
    )


def _config(exchange: Validated) -> Mapping[str, Any]:
    """Return the configuration that the request leads to."""
    asked = Asked.of(exchange)
    sent = {"config": asked.body.get("config")}
    before = asked.record().data if asked.action.does == "update" else {}
    config = changed(before, sent, asked.resource.update).get("config")
    return config if isinstance(config, Mapping) else {}
