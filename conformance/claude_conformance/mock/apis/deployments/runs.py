"""Runs of deployments: by request, and by their schedules in virtual time."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.mock.apis.deployments.cron import parse, zone_of
from claude_conformance.mock.apis.environments.queue import WorkQueues
from claude_conformance.mock.apis.files.store import FileStore
from claude_conformance.mock.resources.store import Record, ResourceStore
from claude_conformance.mock.world.clock import precise, rfc3339
from claude_conformance.mock.world.world import Store, World

MANUAL = {"type": "manual"}
# Runs of one schedule that one step of the clock can bring.
MOST = 100
UPCOMING = 5


class Runs(Store):
    """Starts the sessions of deployments. The runs are stored objects of the kind `deployment_run`."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._world, self._objects = world, world.store(ResourceStore)
        self._since: dict[tuple[str, ...], float] = {}

    def begin(self, deployment: Record) -> None:
        """Let the schedule count from now on."""
        self._since[deployment.scope, *deployment.key] = self._clock.now()

    def start_due(self, scope: str) -> None:
        """Start what the schedules of a workspace have brought since the last time."""
        for deployment in self._objects.within("deployment", scope):
            since = self._since.get((scope, *deployment.key), deployment.created)
            for moment in itertools.islice(times(deployment, since), MOST):
                if moment > self._clock.now() or not runs_by_itself(deployment):
                    break
                run = self.start(deployment, {"type": "schedule", "scheduled_at": rfc3339(moment)}, moment)
                deployment.data["last_run_at"] = run.data["created_at"]
                error = run.data["error"]
                if error is not None:
                    paused = {"type": "error", "error": {"type": error["type"]}}
                    deployment.data |= {"status": "paused", "paused_reason": paused}
            self.begin(deployment)

    def start(self, deployment: Record, trigger: Mapping[str, Any], moment: float) -> Record:
        """Start a session of a deployment, and return the run."""
        id_, error = self._ids.new("drun_"), self._error(deployment)
        session = None if error else self._ids.new("sesn_")
        environment = self._find(deployment, "environment", deployment.data["environment_id"])
        if session and environment is not None and _self_hosted(environment):
            self._world.store(WorkQueues).add(environment, session)
        data = {
            "id": id_,
            "type": "deployment_run",
            "agent": deployment.data["agent"],
            "deployment_id": deployment.key[-1],
            "session_id": session,
            "error": {"type": error, "message": error.replace("_", " ")} if error else None,
            "trigger_context": dict(trigger),
            "created_at": precise(moment),
        }
        return self._objects.add("deployment_run", deployment.scope, (id_,), data)

    def _error(self, deployment: Record) -> str | None:
        """Return the type of the error that keeps a session from starting."""
        data = deployment.data
        named = [("agent", data["agent"]["id"]), ("environment", data["environment_id"])]
        for kind, id_ in named + [("vault", id_) for id_ in data.get("vault_ids") or ()]:
            found = self._find(deployment, kind, id_)
            if found is None:
                return f"{kind}_not_found_error"
            if found.archived:
                return f"{kind}_archived_error"
            if kind == "environment" and _self_hosted(found) and data.get("resources"):
                return "self_hosted_resources_unsupported_error"
        for resource in data.get("resources") or ():
            if resource["type"] == "file" and not self._has_file(deployment, resource["file_id"]):
                return "file_not_found_error"
            if resource["type"] == "memory_store":
                store = self._find(deployment, "memory_store", resource["memory_store_id"])
                if store is None:
                    return "session_resource_not_found_error"
                if store.archived:
                    return "memory_store_archived_error"
        return None

    def _find(self, deployment: Record, kind: str, id: str) -> Record | None:
        return self._objects.named(kind, deployment.scope, id)

    def _has_file(self, deployment: Record, id: str) -> bool:
        return self._world.store(FileStore).find(id, deployment.scope) is not None


def runs_by_itself(deployment: Record) -> bool:
    """Whether the schedule of a deployment starts sessions."""
    return not deployment.archived and deployment.data["status"] == "active"


def times(deployment: Record, after: float) -> Iterator[float]:
    """Iterate over the times of a schedule after a moment; a deployment without a schedule has no times."""
    schedule = deployment.data.get("schedule")
    if schedule is None:
        return iter(())
    try:
        return parse(schedule["expression"]).after(after, zone_of(schedule["timezone"]))
    except ValueError:
        return iter(())  # only a fault lets it be stored


def upcoming(deployment: Record, now: float) -> list[str]:
    """Return the next times of a schedule, which an archived deployment does not have."""
    if deployment.archived:
        return []
    return [rfc3339(moment) for moment in itertools.islice(times(deployment, now), UPCOMING)]


def _self_hosted(environment: Record) -> bool:
    return (environment.data.get("config") or {}).get("type") == "self_hosted"
