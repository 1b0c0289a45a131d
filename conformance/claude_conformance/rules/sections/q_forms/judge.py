"""Sends forms, several in one request, and finds the ones that are refused."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

from claude_conformance.rules.kit.ask import answered, describe
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.requests import COUNT_TOKENS
from claude_conformance.rules.outcome import Failed, Outcome, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.q_forms.form import Form, pack, request_body
from claude_conformance.wire import Exchange

SAMPLE = 12
"""Forms of one rule that are sent where not all of them are."""


def takes(probe: Probe, forms: Sequence[Form], *, count: bool = False) -> None:
    """Fails unless the server accepts every form; the failure lists all that it refuses.

    Sends them to Messages, or to count_tokens. A form is judged against the same request without it.
    """
    forms = [form for form in forms if (form.on_count if count else form.on_messages)]
    chosen = _chosen(probe, forms)
    outcomes: dict[str, Outcome | None] = {}
    for request in [[form] for form in chosen] if probe.extent == "single" else pack(chosen):
        outcomes.update(_judge(probe, request, count))
    each({form.name: outcomes[form.name] for form in chosen}, _raise, generated=True)


def _chosen(probe: Probe, forms: Sequence[Form]) -> Sequence[Form]:
    """All forms, or those that the seed picks."""
    if probe.extent != "sample" or len(forms) <= SAMPLE:
        return forms
    probe.note(f"{SAMPLE} of {len(forms)} cases were sent; --thorough sends all")
    # The names, too: each rule picks for itself.
    chance = random.Random(f"{probe.seed} {forms[0].name}")
    picked = set(chance.sample(range(len(forms)), SAMPLE))
    return [form for number, form in enumerate(forms) if number in picked]


def _raise(outcome: Outcome | None) -> None:
    if outcome is not None:
        raise outcome


def _judge(probe: Probe, forms: Sequence[Form], count: bool) -> Mapping[str, Outcome | None]:
    """The outcome of each form: None when a request that holds it was accepted."""
    exchange = _send(probe, forms, count)
    if answered(exchange).status == 200:
        return dict.fromkeys((form.name for form in forms), None)
    if len(forms) == 1:
        return {forms[0].name: _refused(probe, forms[0], exchange, count)}
    half = len(forms) // 2
    return {**_judge(probe, forms[:half], count), **_judge(probe, forms[half:], count)}


def _refused(probe: Probe, form: Form, exchange: Exchange, count: bool) -> Outcome:
    """What the refusal of one form means: nothing where the request without it is refused as well."""
    control = _control(probe, form.model, form.betas, count)
    if control.status == 200:
        return Failed(f"the status is {exchange.status}, not 200{describe(exchange)}", exchange)
    if form.betas and _control(probe, form.model, (), count).status == 200:
        betas = ", ".join(form.betas)
        return Failed(f"anthropic-beta: {betas} is refused with {control.status}{describe(control)}", control)
    where = form.model or "this server"
    return Skipped(f"the plain request is refused by {where}: {control.status}{describe(control)}", control)


def _control(probe: Probe, model: str | None, betas: tuple[str, ...], count: bool) -> Exchange:
    """The plain request, with the model and the betas of a form."""
    name = f"form control {model} {','.join(betas)} {count}"
    return probe.once(name, lambda shared: _send(shared, [Form("control", model=model, betas=betas)], count))


def _send(probe: Probe, forms: Sequence[Form], count: bool) -> Exchange:
    body: dict[str, Any] = request_body(forms, forms[0].model or probe.model, count=count)
    betas = forms[0].betas
    return probe.send(
        Call(path=COUNT_TOKENS, json=body, betas=betas) if count else Call(json=body, betas=betas)
    )
