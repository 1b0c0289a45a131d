"""Deployments: what the annotations cannot say is the version of the agent, the schedule and the runs."""

from __future__ import annotations

from typing import Any

import attrs

from claude_conformance.mock.apis.agents.handler import reference
from claude_conformance.mock.apis.deployments.runs import MANUAL, Runs, upcoming
from claude_conformance.mock.apis.kit.handlers import handler, prepares
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import engine
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.hooks import on, shows
from claude_conformance.mock.resources.store import Record

OPERATIONS = (
    *("listDeployments", "getDeployment", "updateDeployment", "archiveDeployment"),
    *("pauseDeployment", "unpauseDeployment", "runDeployment"),
    *("listDeploymentRuns", "getDeploymentRun"),
)


@prepares(*OPERATIONS)
def prepare(exchange: Validated) -> Validated:
    """Start what the schedules have brought until now."""
    exchange.world.store(Runs).start_due(exchange.workspace)
    return exchange


@on("deployment", "create", "update", "move")
def begin(asked: Asked, deployment: Record) -> None:
    """Let the schedule count from now on."""
    asked.exchange.world.store(Runs).begin(deployment)


@shows("deployment")
def show(asked: Asked, deployment: Record, shown: dict[str, Any]) -> None:
    """Add what is computed: the times of the schedule, and the status of an archived deployment."""
    if shown.get("schedule") is not None:
        shown["schedule"]["last_run_at"] = deployment.data.get("last_run_at")
        shown["schedule"]["upcoming_runs_at"] = upcoming(deployment, asked.store.clock.now())
    if deployment.archived:
        shown |= {"status": "active", "paused_reason": None}


@handler("createDeployment", Validated)
@handler("updateDeployment", Validated)
def save(exchange: Validated) -> Reply:
    """Store a deployment, with a certain version of its agent."""
    asked = Asked.of(exchange)
    body = dict(asked.body)
    for name in ("resources", "vault_ids"):
        if name in body:
            body[name] = body[name] or []
    if body.get("agent") is not None:
        agents = attrs.evolve(asked, resource=asked.kinds["agent"])
        body["agent"] = reference(agents, body["agent"])
    return engine.answer(attrs.evolve(exchange, body=body))


@handler("runDeployment", Validated)
def run(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    deployment = asked.record()
    if deployment.archived and not exchange.skips("resource-guard"):
        raise invalid(f"deployment `{deployment.key[-1]}` is archived")
    made = exchange.world.store(Runs).start(deployment, MANUAL, asked.store.clock.now())
    return JsonReply(attrs.evolve(asked, resource=asked.kinds["deployment_run"]).show(made))
