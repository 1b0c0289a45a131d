"""Constraints of sessions and their events."""

from __future__ import annotations

from claude_conformance.mock.apis.agents.handler import AgentVersions
from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.apis.sessions.engine import ANSWERS
from claude_conformance.mock.apis.sessions.life import lives_of, session_of
from claude_conformance.mock.apis.sessions.snapshot import agent_of, changed, inconsistency
from claude_conformance.mock.apis.sessions.usage import cents, tokens
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.asked import Asked

new = Constraints(Validated, ("createSession",))
changes = Constraints(Validated, ("updateSession",))
sent = Constraints(Validated, ("sendSessionEvents",))
lists = Constraints(Validated, ("listSessions",))

OPERATIONS = "doc/managed-agents/session-operations"
SESSIONS = "doc/managed-agents/sessions"
EVENTS = "doc/managed-agents/events-and-streaming"
BUDGETS = "doc/managed-agents/budgets"
MOST_STORES = 8
WHEN_SPENT = (*ANSWERS, "user.interrupt")
KINDS = {
    "user.tool_confirmation": ("agent.tool_use", "agent.mcp_tool_use"),
    "user.custom_tool_result": ("agent.custom_tool_use",),
    "user.tool_result": ("agent.tool_use",),
}


@new("session-resources-fit", SESSIONS)
def resources_fit(exchange: Validated) -> None:
    """A session has at most 8 memory stores, and in a self-hosted environment nothing else."""
    asked = Asked.of(exchange)
    kinds = [resource["type"] for resource in asked.body.get("resources") or ()]
    if kinds.count("memory_store") > MOST_STORES:
        raise invalid(f"resources: at most {MOST_STORES} memory stores are possible")
    environment = asked.store.named("environment", exchange.workspace, asked.body["environment_id"])
    hosted = environment is not None and (environment.data.get("config") or {}).get("type") == "self_hosted"
    if hosted and set(kinds) - {"memory_store"}:
        raise invalid("resources: a self-hosted environment gets memory stores only")


@new("session-agent-usable", SESSIONS)
def agent_usable(exchange: Validated) -> None:
    """The agent of a new session is not archived and has the version."""
    asked = Asked.of(exchange)
    named = asked.body["agent"]
    id_ = named if isinstance(named, str) else named["id"]
    version = None if isinstance(named, str) else named.get("version")
    agent = asked.store.named("agent", exchange.workspace, id_)
    if agent is None:
        return  # refused as unknown
    if agent.archived:
        raise invalid(f"agent: {id_} is archived")
    if version and exchange.world.store(AgentVersions).find(agent, version) is None:
        raise invalid(f"agent: {id_} has no version {version}")


@new("session-agent-consistent", SESSIONS, on=("createSession", "updateSession"))
def agent_consistent(exchange: Validated) -> None:
    """An agent with skills has tools, and has the MCP servers that its toolsets name."""
    asked = Asked.of(exchange)
    sent = asked.body.get("agent")
    if isinstance(sent, str) or sent is None:
        return
    new_session = exchange.operation.id == "createSession"
    data = agent_of(asked, sent) if new_session else changed(asked.record().data["agent"], sent)
    lacks = inconsistency(data)
    if lacks is not None:
        raise invalid(lacks)


@new("session-budget-positive", BUDGETS, on=("createSession", "updateSession"))
def budget_positive(exchange: Validated) -> None:
    """A budget is above zero."""
    budget = Asked.of(exchange).body.get("budget")
    if budget is not None and int(budget["max_list_cost"]["amount"]) <= 0:
        raise invalid("budget.max_list_cost.amount: it must be above zero")


@changes("session-budget-create-only", BUDGETS)
def budget_create_only(exchange: Validated) -> None:
    """A budget replaces another one; it is not added later."""
    asked = Asked.of(exchange)
    if asked.body.get("budget") is not None and asked.record().data.get("budget") is None:
        raise invalid("budget: budget_create_only")


@changes("session-budget-raised", BUDGETS)
def budget_raised(exchange: Validated) -> None:
    """A new budget is above what the session has cost."""
    asked = Asked.of(exchange)
    budget = asked.body.get("budget")
    if budget is None or asked.record().data.get("budget") is None:
        return
    life = lives_of(asked).of(asked.record())
    spent = cents(tokens(life.log.until(asked.store.clock.now())))
    if int(budget["max_list_cost"]["amount"]) <= spent:
        raise invalid("budget: budget_not_raised")


@changes("session-vaults-fixed", "sdk/types/beta/session_update_params.py")
def vaults_fixed(exchange: Validated) -> None:
    """The vaults of a session do not change."""
    if "vault_ids" in Asked.of(exchange).body:
        raise invalid("vault_ids: they cannot be changed")


@changes("session-agent-while-idle", OPERATIONS)
def agent_while_idle(exchange: Validated) -> None:
    """The agent of a session does not change while the session is running."""
    asked = Asked.of(exchange)
    if asked.body.get("agent") is not None and asked.record().data["status"] != "idle":
        raise invalid("agent: the session must be idle")


@lists("session-version-of-an-agent", "sdk/types/beta/session_list_params.py")
def version_of_an_agent(exchange: Validated) -> None:
    """`agent_version` needs `agent_id`."""
    if exchange.params.get("agent_version") is not None and exchange.params.get("agent_id") is None:
        raise invalid("agent_version: it needs agent_id")


@sent("session-takes-events", OPERATIONS)
def takes_events(exchange: Validated) -> None:
    """A session that has ended takes no events."""
    asked = Asked.of(exchange)
    if session_of(asked).archived:
        raise invalid("events: the session is archived")


@sent("event-answers-a-call", EVENTS)
def answers_a_call(exchange: Validated) -> None:
    """An event that responds to a call names one that waits for such an event, once."""
    asked = Asked.of(exchange)
    calls = lives_of(asked).of(session_of(asked)).open_calls(asked.store.clock.now())
    for number, event in enumerate(asked.body["events"]):
        name = ANSWERS.get(event["type"])
        if name is not None and calls.pop(event[name], None) not in KINDS[event["type"]]:
            raise invalid(f"events.{number}.{name}: no call with this id waits for an event")


@sent("event-message-only-with-deny", EVENTS)
def message_only_with_deny(exchange: Validated) -> None:
    """`deny_message` is possible with `deny` only."""
    for number, event in enumerate(Asked.of(exchange).body["events"]):
        if event.get("deny_message") is not None and event["result"] != "deny":
            raise invalid(f"events.{number}.deny_message: it is possible with deny only")


@sent("event-system-message-last", EVENTS)
def system_message_last(exchange: Validated) -> None:
    """A system message is the last event and follows an event of the user."""
    kinds = [event["type"] for event in Asked.of(exchange).body["events"]]
    if "system.message" in kinds[:-1] or kinds == ["system.message"]:
        raise invalid("events: system.message must be the last event, after one of the user")


@sent("event-content-readable", EVENTS)
def content_readable(exchange: Validated) -> None:
    """A message has no part that was withheld."""
    for number, event in enumerate(Asked.of(exchange).body["events"]):
        parts = event.get("content") or () if event["type"] == "user.message" else ()
        if any(part["type"] == "redacted" for part in parts):
            raise invalid(f"events.{number}.content: a redacted part cannot be sent")


@sent("event-within-budget", BUDGETS)
def within_budget(exchange: Validated) -> None:
    """A session that has used up its budget takes only responses to calls, and interrupts."""
    asked = Asked.of(exchange)
    life = lives_of(asked).of(session_of(asked))
    ends = [one for one in life.events(asked.store.clock.now()) if one.type == "session.status_idle"]
    spent = bool(ends) and ends[-1].data["stop_reason"]["type"] == "budget_reached"
    budget = life.session.data.get("budget")
    if (
        not spent
        or budget is None
        or cents(tokens(life.log.planned)) < int(budget["max_list_cost"]["amount"])
    ):
        return
    for number, event in enumerate(asked.body["events"]):
        if event["type"] not in WHEN_SPENT:
            raise invalid(f"events.{number}: the session has used up its budget")
