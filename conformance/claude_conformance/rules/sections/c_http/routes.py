"""Section C: paths and methods that the API does not have.

Rules: C10, C11.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import answered, error_of, fail, refused
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.requests import body
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.c_http import section


@section.rule(
    "C10",
    title="answers 404 not_found_error to an unknown path below /v1/",
    source=[src.ERRORS],
    detects=["D023"],
    cost=2,
)
def unknown_path(probe: Probe) -> None:
    calls = {
        path: Call("GET", path, invalid=True)
        for path in ("/v1/no-such-thing", "/v1/messages/no-such-thing/at-all")
    }
    each(calls, lambda call: refused(probe.send(call), 404, "not_found_error"))


@section.rule(
    "C11",
    title="answers 404 or 405 with the error envelope to a wrong method",
    severity="SHOULD",
    source=[src.OBS_METHOD],
    needs=["createMessage"],
)
def wrong_method(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule."""
    exchange = probe.send(Call("PUT", "/v1/messages", json=body(probe), invalid=True))
    status = answered(exchange).status
    if status not in {404, 405}:
        fail(f"the status is {status}, not 404 or 405", exchange)
    if error_of(exchange)[0] is None:
        fail("the body is not an error envelope", exchange)
