"""Section Q: every documented form of a request is accepted.

`instances` makes values for the description's schemas, one for each form; `settings` puts each into a request
that is otherwise valid; `places` lists which forms go where; `judge` sends them, several per request, and
finds those that are refused.
"""

from claude_conformance.rules.section import Section

section = Section(
    "Q",
    "every documented form of a request",
    profile="messages",
    severity="MUST",
    impact="breaking",
    needs=("createMessage",),
)
