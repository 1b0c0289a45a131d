"""Section L: skills in the container of a message.

Rules: L09, L20.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, need_plain, refused
from claude_conformance.rules.kit.features import granted
from claude_conformance.rules.kit.requests import MAX_TOKENS, body, user
from claude_conformance.rules.kit.skills import (
    OLD_SHAPE,
    need_old_shape,
)
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.l_skills import section
from claude_conformance.wire import Exchange

_CODE = {"type": "code_execution_20250825", "name": "code_execution"}
_LOADED = {"skills": [{"type": "anthropic", "skill_id": "xlsx", "version": "latest"}]}


@section.rule(
    "L09",
    title="answers 400 invalid_request_error to container.skills without a code execution tool",
    source=[src.SKILLS],
    needs=("createMessage", "listSkills"),
    writes=False,
    cost=2,
)
def no_code_execution(probe: Probe) -> None:
    need_plain(probe)
    ask = user("Answer with the word harbour, and use no tool.")
    loaded: dict[str, Any] = {"container": _LOADED, "messages": ask, "max_tokens": 4 * MAX_TOKENS}
    granted(probe, create(probe, tools=[_CODE], **loaded), "skills in a container", "code_execution")
    refused(create(probe, invalid=True, **loaded))


@section.rule(
    "L20",
    title="refuses more than eight skills in a container under the old beta header",
    source=[src.SKILLS],
    needs=("createMessage", "listSkills"),
    writes=False,
    cost=2,
)
def too_many_skills(probe: Probe) -> None:
    need_old_shape(probe)
    need_plain(probe)

    def ask(count: int, *, invalid: bool = False) -> Exchange:
        loaded = {"container": {"skills": _LOADED["skills"] * count}, "tools": [_CODE]}
        data = body(probe, messages=user("Answer with the word harbour."), **loaded)
        return probe.send(Call(json=data, betas=(OLD_SHAPE,), invalid=invalid))

    granted(probe, ask(1), "skills in a container", "code_execution")
    refused(ask(9, invalid=True))
