"""Constraints of deployments."""

from __future__ import annotations

from collections.abc import Mapping

from claude_conformance.mock.apis.agents.handler import AgentVersions
from claude_conformance.mock.apis.deployments.cron import parse, zone_of
from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.asked import Asked

deployments = Constraints(Validated, ("createDeployment", "updateDeployment"))
lists = Constraints(Validated, ("listDeployments",))

EVENT = "sdk/types/beta/sessions/beta_managed_agents_system_message_event_params.py"
PAGE = "doc/managed-agents/scheduled-deployments"


@deployments("deployment-agent-usable", PAGE)
def agent_usable(exchange: Validated) -> None:
    """The agent is not archived and has the version."""
    asked = Asked.of(exchange)
    named = asked.body.get("agent")
    id_ = named["id"] if isinstance(named, Mapping) else named
    agent = asked.store.named("agent", exchange.workspace, id_) if id_ is not None else None
    if agent is None:
        return  # nothing to check, or refused as unknown
    version = named.get("version") if isinstance(named, Mapping) else None
    if agent.archived:
        raise invalid(f"agent: {id_} is archived")
    if version and exchange.world.store(AgentVersions).find(agent, version) is None:
        raise invalid(f"agent: {id_} has no version {version}")


@deployments("deployment-schedule-valid", "sdk/types/beta/beta_managed_agents_schedule_params.py")
def schedule_valid(exchange: Validated) -> None:
    """A schedule has a cron expression of five fields and a time zone that exists."""
    schedule = Asked.of(exchange).body.get("schedule")
    if schedule is None:
        return
    try:
        parse(schedule["expression"])
        zone_of(schedule["timezone"])
    except ValueError as error:
        raise invalid(f"schedule: {error}") from None


@deployments(
    "deployment-events-in-order", "sdk/types/beta/sessions/beta_managed_agents_system_message_event_params.py"
)
def events_in_order(exchange: Validated) -> None:
    """A system message is the last event and follows a message of the user."""
    kinds = [event["type"] for event in Asked.of(exchange).body.get("initial_events") or ()]
    if "system.message" in kinds and kinds.index("system.message") < len(kinds) - 1:
        raise invalid("initial_events: system.message must be the last event")
    if kinds[-1:] == ["system.message"] and kinds[-2:-1] != ["user.message"]:
        raise invalid("initial_events: system.message must follow a user.message")


@lists("deployment-status-without-archived", "sdk/types/beta/deployment_list_params.py")
def status_alone(exchange: Validated) -> None:
    """`status` is not combined with `include_archived`."""
    if exchange.params.get("status") is not None and exchange.params.get("include_archived"):
        raise invalid("status: it cannot be combined with include_archived")
