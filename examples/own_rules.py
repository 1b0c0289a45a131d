"""Your own rules: what Acme requires of its gateway in addition to the API.

claude-conformance run --rules examples/own_rules.py --rule X-ACME
"""

from typing import Any

from claude_conformance.rules import HELD, Finding, Observation, Probe, Section
from claude_conformance.rules.kit import create, each, fail, message_in, need_plain, refused, text_of, user

HANDBOOK = "https://handbook.acme.example/gateway"

section = Section(
    "X-ACME",
    "the gateway of Acme",
    authorities=[HANDBOOK],  # what counts as documentation for a MUST
    severity="MUST",
    impact="contract",
    profile="messages",
    needs=["createMessage"],
)


@section.rule(
    "X-ACME01",
    title="answers the greeting of the release test, streamed or not",
    source=[f"{HANDBOOK}#greeting"],
    impact="breaking",
    cost=2,
)
def greets(probe: Probe) -> None:
    """A check sends requests. It returns if the server conforms, and calls `fail` if it does not."""
    need_plain(probe)  # raises `Skipped` if not even a plain request is accepted
    cases: dict[str, dict[str, Any]] = {"whole": {}, "streamed": {"stream": True}}

    def greet(options: dict[str, Any]) -> None:
        exchange = create(probe, messages=user("Say hello."), max_tokens=16, **options)
        if not text_of(message_in(exchange)):
            fail("the response has no text", exchange)

    each(cases, greet)


@section.rule(
    "X-ACME02",
    title="refuses a user_id that is an e-mail address",
    source=[f"{HANDBOOK}#privacy"],
    severity="SHOULD",
    cost=2,
)
def keeps_addresses_out(probe: Probe) -> None:
    """A request sent with ``invalid=True`` must be refused: no other rule judges its response."""
    need_plain(probe)
    refused(create(probe, invalid=True, metadata={"user_id": "ada@acme.example"}))


def plain_answer(probe: Probe) -> None:
    """Makes sure that the run has a response for the observer below."""
    probe.sample("message")


@section.rule(
    "X-ACME03",
    title="does not say which software it runs on",
    source=[f"{HANDBOOK}#headers"],
    check=plain_answer,
    cost=0,
    needs=[],
)
def anonymous(seen: Observation) -> Finding:
    """An observer sees every exchange of a run and returns None (does not apply), HELD or what is wrong."""
    response = seen.exchange.response
    if response is None:
        return None
    name = response.header("server")
    return HELD if name is None else f"the server calls itself {name}"
