"""Section I: one model by its id, and retired models.

Rules: I13-I15.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail, refused
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.i_models_and_counting import section
from claude_conformance.wire import Exchange

_MEMBERS = (
    "type",
    "id",
    "display_name",
    "created_at",
    "lifecycle",
    "deprecated_at",
    "retires_at",
    "line",
    "max_input_tokens",
    "max_tokens",
    "capabilities",
)
"""The described fields of a model. A gateway may add others, which vary between responses."""
_DATED = re.compile(r"(claude-[a-z]+-\d+-\d+)-\d{8}")


def _get(probe: Probe, model: str, *, invalid: bool = False) -> Exchange:
    return probe.send(Call("GET", f"/v1/models/{quote(model, safe='')}", invalid=invalid))


def _known(value: Any) -> Any:
    """Returns a value without fields that are not described: each capability has `supported`."""
    if not isinstance(value, dict):
        return value
    known = {name: _known(item) for name, item in value.items() if isinstance(item, dict)}
    if "supported" in value:
        known["supported"] = value["supported"]
    return known


def _first(probe: Probe) -> dict[str, Any]:
    """Returns the first model as the list shows it."""
    exchange = probe.sample("models")
    data = accepted(exchange).get("data")
    if not isinstance(data, list) or not data or not isinstance(data[0], dict) or "id" not in data[0]:
        raise Skipped("no model is listed", exchange)
    return data[0]


@section.rule(
    "I13",
    title="returns a model as the list shows it, also under its alias",
    source=[src.GET_MODEL],
    detects=["D172", "D175"],
    needs=("getModel",),
    cost=2,
)
def one_model(probe: Probe) -> None:
    wanted = _first(probe)
    exchange = _get(probe, str(wanted["id"]))
    found = accepted(exchange)
    differing = [name for name in _MEMBERS if _known(found.get(name)) != _known(wanted.get(name))]
    if differing:
        fail(f"the model differs from the list in {', '.join(differing)}", exchange)
    dated = next((str(item["id"]) for item in probe.models if _DATED.fullmatch(item["id"])), None)
    match = _DATED.fullmatch(dated) if dated else None
    if match and all(item["id"] != match[1] for item in probe.models):
        by_alias = _get(probe, match[1])
        if accepted(by_alias).get("id") != dated:
            fail(f"the alias {match[1]} gives {accepted(by_alias).get('id')!r}, not {dated}", by_alias)


@section.rule(
    "I14",
    title="answers 404 not_found_error to an unknown model id",
    source=[src.ERRORS],
    detects=["D021"],
    needs=("getModel",),
    cost=2,
)
def unknown_model(probe: Probe) -> None:
    """Raises `Skipped` if not even a listed model is returned."""
    try:
        accepted(_get(probe, str(_first(probe)["id"])))
    except Failed as failure:
        raise Skipped(f"a listed model is not returned:  {failure.message}", *failure.exchanges) from None
    refused(_get(probe, "no-such-model-xyz", invalid=True), 404, "not_found_error")


@section.rule(
    "I15",
    title="lists retired models only on request",
    severity="SHOULD",
    source=[src.SDK_MODEL_LIST],
    since=NEW,
)
def retired(probe: Probe) -> None:
    stages = {str(item["id"]): item.get("lifecycle") for item in probe.models}
    if not any(isinstance(stage, str) for stage in stages.values()):
        raise Skipped("the listed models name no lifecycle")
    gone = [name for name, stage in stages.items() if stage == "retired"]
    if gone:
        fail(f"{gone[0]} is retired and listed by default", probe.sample("models"))
    exchange = probe.send(Call("GET", "/v1/models", query=(("lifecycle[]", "retired"), ("limit", "1000"))))
    data = accepted(exchange).get("data")
    items = [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
    if not items:
        raise Skipped("no retired model is listed on request", exchange)
    other = next((item.get("id") for item in items if item.get("lifecycle") != "retired"), None)
    if other is not None:
        fail(f"the list of retired models contains {other}", exchange)
