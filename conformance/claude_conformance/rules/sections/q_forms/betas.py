"""What each `anthropic-beta` value adds to a request: its fields, blocks and tools, and its examples."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

import attrs

from claude_conformance.contract import View
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.q_forms.form import Form
from claude_conformance.rules.sections.q_forms.places import Places
from claude_conformance.rules.sections.q_forms.values import SUMMARY, unmade

ENTANGLED: Mapping[str, str] = {
    "mcp_servers": "the API connects to the server, and a run has no server",
    "mcp_toolset": "the API connects to the server, and a run has no server",
    "fallbacks": "no list says which models may replace which; the documented request is sent",
    "fallback_credit_token": "only the server creates it",
    "billing_policy": "names a profile of the organization",
    "continue": "references a response that the server has stored",
    "tool_addition": "changes what earlier turns offered; the documented request is sent",
    "tool_removal": "changes what earlier turns offered; the documented request is sent",
    "advisor_20260301": "not every model advises every other; the documented request is sent",
    "bash_20241022": "only retired models accept it",
    "text_editor_20241022": "only retired models accept it",
}
"""By field or `type`: forms that are not generated for a beta, and why."""

_NEVER = frozenset(
    {"mcp_servers", "fallback_credit_token", "billing_policy", "continue", "computer_20241022"}
)
"""Forms that cannot be sent as documented either."""

STATUSES = frozenset({"live", "deprecated"})
"""The checks for a beta that ordinary keys may use. Betas without effect have a separate rule."""


def beta_forms(probe: Probe, base: Places) -> list[Form]:
    """Returns the forms that a beta value unlocks, for each value that the server's variant offers."""
    found: list[Form] = []
    for beta in probe.contract.betas.values():
        if beta.status not in STATUSES or beta.name not in probe.variant.betas:
            continue
        found.append(Form(f"{beta.name} alone", betas=(beta.name,)))
        if beta.overlays:
            view = probe.contract.view(probe.version, (beta.name,))
            found += _unlocked(probe, beta.name, view, base)
    return found


def _unlocked(probe: Probe, beta: str, view: View, base: Places) -> Iterator[Form]:
    places = Places(probe, view)
    for place in places.changed(base):
        known = {form.name for form in base.forms(place)}
        for form in places.forms(place):
            if form.name not in known and not _entangled(form):
                yield attrs.evolve(form, name=f"{beta}: {form.name}", betas=(beta,))
    known = set(_examples(probe.view))
    for name, body in _examples(view).items():
        if name not in known and not unmade(body) and not _names(body, _NEVER):
            yield _documented(probe, f"{beta}: example {name}", body, beta)


def _entangled(form: Form) -> bool:
    """Returns whether the form needs something in `ENTANGLED`; null needs nothing."""
    given = {name: value for name, value in form.members.items() if value not in (None, "default")}
    return _names([given, *form.tools, *form.turns], ENTANGLED.keys())


def _names(value: Any, names: Collection[str]) -> bool:
    """Returns whether the value has a field or a `type` of this name."""
    if isinstance(value, dict):
        return any(
            (name in names and inner is not None)
            or (name == "type" and inner in names)
            or _names(inner, names)
            for name, inner in value.items()
        )
    return isinstance(value, list | tuple) and any(_names(item, names) for item in value)


def _examples(view: View) -> dict[str, Any]:
    """Returns the documented requests of Messages."""
    described = view.operations["createMessage"].request_body
    content = described[1]["content"] if described is not None else {"application/json": {}}
    examples = content["application/json"].get("examples", {})
    return {name: view.resolve(example, "")[1]["value"] for name, example in examples.items()}


def _documented(probe: Probe, name: str, body: dict[str, Any], beta: str) -> Form:
    """Returns a documented request, with its own model where the server lists it, and few tokens."""
    members = {
        key: value for key, value in body.items() if key not in ("model", "messages", "tools", "stream")
    }
    members["max_tokens"] = SUMMARY if "compaction" in body else 1
    listed = {item["id"] for item in probe.models}
    return Form(
        name,
        members=members,
        tools=tuple(body.get("tools", ())),
        turns=tuple(body["messages"]),
        model=body["model"] if body["model"] in listed else None,
        betas=(beta,),
        claims={"example": name},
        on_count=False,
    )
