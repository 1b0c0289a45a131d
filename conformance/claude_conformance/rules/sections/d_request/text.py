"""Section D: JSON strings that are not valid text.

Rules: D43.
"""

from __future__ import annotations

import json

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import need_plain, refused
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.requests import body, user
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.d_request import section


@section.rule(
    "D43",
    title="answers 400 invalid_request_error to a lone surrogate and to raw control characters",
    severity="SHOULD",
    source=[src.OBS_SURROGATE],
    detects=["D207"],
    cost=2,
)
def broken_text(probe: Probe) -> None:
    need_plain(probe)
    plain = json.dumps(body(probe, messages=user("Say hello. TEXT"))).encode()
    cases = {"half of a surrogate pair": b"\\ud83d", "a raw control character": b"\x01"}
    each(cases, lambda text: refused(probe.send(Call(body=plain.replace(b"TEXT", text), invalid=True))))
