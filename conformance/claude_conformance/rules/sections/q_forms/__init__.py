"""Section Q: every documented form of a request is accepted.

`instances` makes values of the description's schemas, one for each form that they may have; `settings`
puts each into a request that is right in every other respect; `places` lists what goes where; `judge`
sends it all, several forms in one request, and finds the ones that are refused.
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
