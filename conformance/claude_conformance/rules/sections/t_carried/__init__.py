"""Section T: nothing of a request is dropped on the way to the model; tokens show it.

`kit.scenes` has conversations with text in every place that allows it; `growth` makes one text longer at a
time, or removes a block, and compares the counts.
"""

from claude_conformance.rules.section import Section

section = Section(
    "T",
    "nothing of a request is dropped",
    profile="messages",
    severity="MUST",
    impact="breaking",
    needs=("createMessage",),
    cost=12,
)
