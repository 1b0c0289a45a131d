"""Section W: sessions of agents, and what happens in them."""

from claude_conformance.rules import sources as src
from claude_conformance.rules.section import Section

EVENTS = src.doc("managed-agents/events-and-streaming")
OPERATIONS = src.doc("managed-agents/session-operations")
SESSION_TYPES = src.sdk("types/beta/sessions")

section = Section(
    "W",
    "sessions of agents, and what happens in them",
    profile="sessions",
    severity="MUST",
    impact="breaking",
    needs=("createSession", "sendSessionEvents", "listSessionEvents"),
    writes=True,
    cost=0,
)
