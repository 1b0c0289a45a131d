"""Section V: the models and skills that a response names exist.

Rules: V09, V10.
"""

from __future__ import annotations

from urllib.parse import quote

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail, message_in, need_plain
from claude_conformance.rules.kit.features import sampled
from claude_conformance.rules.kit.reading import at, content, kind, objects, text
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.wire import Exchange


def one_model(seen: Observation) -> Finding:
    """Judges whether one requested model name always gets one reported name, fallbacks apart."""
    asked, said = text(seen.sent, "model"), text(seen.message, "model")
    stand_in = seen.sent.get("fallbacks") or any(kind(block) == "fallback" for block in content(seen.message))
    if asked is None or said is None or stand_in:
        return None
    known = seen.memory("V09").setdefault(asked, said)
    return HELD if known == said else f"{asked} is reported as {said!r}, and was as {known!r} before"


def _get(probe: Probe, model: str) -> Exchange:
    return probe.send(Call("GET", f"/v1/models/{quote(model, safe='')}"))


def _need_retrieval(probe: Probe) -> None:
    """Raises `Skipped` if not even a listed model can be retrieved, so that a 404 says nothing."""
    listed = next((str(item["id"]) for item in probe.models), None)
    if listed is None:
        raise Skipped("the Models API lists no model")
    exchange = _get(probe, listed)
    if exchange.status != 200:
        raise Skipped(f"a listed model is not returned, see I13: {exchange.status}", exchange)


@section.rule(
    "V09",
    title="reports in every response the requested model, as the Models API names it",
    source=[src.SDK_MESSAGE, src.GET_MODEL],
    detects=["D021"],
    cost=2,
    observe=one_model,
)
def names_model(probe: Probe) -> None:
    message, exchange = need_plain(probe), probe.sample("message")
    asked, said = probe.model, text(message, "model")
    if said is None:
        raise Skipped("the message breaks G01: it names no model", exchange)
    if not probe.supports("getModel"):
        if said == asked:
            return
        raise Skipped(f"the server has no Models API that tells whether {asked} is {said}", exchange)
    retrieved = _get(probe, said)
    if retrieved.status == 404:
        _need_retrieval(probe)
        fail(f"the message names the model {said!r}, which the Models API does not know", exchange, retrieved)
    if accepted(retrieved).get("id") != said:
        fail(f"the model {said!r} of the message is {accepted(retrieved).get('id')!r}", exchange, retrieved)
    if said != asked:
        original = _get(probe, asked)
        if accepted(original).get("id") != said:
            fail(
                f"{asked} is {accepted(original).get('id')!r}, the message names {said!r}", exchange, original
            )


def loaded_skills(seen: Observation) -> Finding:
    """Judges whether the skills in a response's container are those that the request loads."""
    asked = objects(seen.sent, "container", "skills")
    said = objects(seen.message, "container", "skills")
    if not asked or at(seen.message, "container") is None:
        return None
    wanted = {text(item, "skill_id"): item for item in asked}
    for item in said:
        match = wanted.get(text(item, "skill_id"))
        if match is None:
            return f"the container names the skill {item.get('skill_id')!r}, which was not requested"
        if kind(item) != kind(match):
            return f"the skill {item['skill_id']} is {item.get('type')!r}, requested as {match.get('type')!r}"
        version = text(match, "version")
        if version not in (None, "latest") and item.get("version") != version:
            return f"the skill {item['skill_id']} is {item.get('version')!r}, requested in {version!r}"
    missing = wanted.keys() - {text(item, "skill_id") for item in said}
    return f"the container lacks the skill {sorted(map(str, missing))[0]}" if missing else HELD


@section.rule(
    "V10",
    title="reports in the container of a response the skills that the request loads",
    profile="skills",
    source=[src.SKILLS, src.SDK_TYPES],
    cost=0,
    observe=loaded_skills,
)
def loads_skills(probe: Probe) -> None:
    """Raises `Skipped` if the model runs no code in the container."""
    found = sampled(probe, "skilled", feature="skills in a container", claim=("code_execution",))
    if at(message_in(found[0]), "container") is None:
        raise Skipped("the model runs no code in the container", *found)
