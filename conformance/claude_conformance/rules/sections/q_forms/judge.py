"""Sends forms, several in one request, and finds the ones that are refused."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from claude_conformance.rules.kit.ask import answered, describe, refusal_impact
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.requests import COUNT_TOKENS
from claude_conformance.rules.outcome import Failed, Outcome, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.q_forms.features import features, size
from claude_conformance.rules.sections.q_forms.form import Form, pack, request_body
from claude_conformance.wire import Exchange

SAMPLE = 12
"""Size of the sample of a rule's forms."""

ENOUGH = 3
"""Number of refused forms with one feature after which the smallest form decides about the others."""


def takes(probe: Probe, forms: Sequence[Form], *, count: bool = False) -> None:
    """Raises `Failed` unless the server accepts every form; the message lists the refused ones.

    Sends them to Messages, or to count_tokens. Judges a form against the same request without it. If the
    server refuses a whole feature, not all forms with it are sent, and the message says so.
    """
    forms = [form for form in forms if (form.on_count if count else form.on_messages)]
    chosen = _chosen(probe, forms)
    seen = probe.once(f"refused features {count}", lambda _: _Seen())
    outcomes = _Judge(probe, count, chosen, seen).judge()
    cases: dict[str, Outcome | None] = {}
    for form in chosen:
        # Forms of different places may have the same name; the most serious outcome counts.
        if not isinstance(cases.get(form.name), Failed):
            cases[form.name] = outcomes[id(form)] or cases.get(form.name)
    each(cases, _raise, generated=True)


def _chosen(probe: Probe, forms: Sequence[Form]) -> Sequence[Form]:
    """Returns all forms, or a sample picked by the seed."""
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


@attrs.define
class _Seen:
    """What a run knows about features: how many forms with each were refused, and which were accepted.

    ``causes`` are the features that are refused in general, with the response to the smallest form.
    """

    refused: dict[str, int] = attrs.field(factory=dict)
    accepted: set[str] = attrs.field(factory=set)
    causes: dict[str, Exchange] = attrs.field(factory=dict)

    def accept(self, forms: Iterable[Form]) -> None:
        for form in forms:
            self.accepted |= features(form)
        for feature in self.accepted & self.causes.keys():
            del self.causes[feature]


class _Judge:
    """Judges the forms of one rule."""

    def __init__(self, probe: Probe, count: bool, forms: Sequence[Form], seen: _Seen) -> None:
        self._probe = probe
        self._count = count
        self._forms = forms
        self._seen = seen
        self._shown: set[str] = set()  # causes that a refused form of this rule shows
        self.outcomes: dict[int, Outcome | None] = {}
        self._unsent: dict[int, str] = {}  # the causes for which forms were not sent

    def judge(self) -> dict[int, Outcome | None]:
        """Returns the outcome of each form, by its id: `None` if a request with it was accepted."""
        single = self._probe.extent == "single"
        for request in [[form] for form in self._forms] if single else pack(self._forms):
            self._look(request if single else self._left(request))
        # A suspected cause may have been accepted since.
        wrong = {key for key, cause in self._unsent.items() if cause not in self._seen.causes}
        for key in wrong:
            del self.outcomes[key]
        for request in pack(form for form in self._forms if id(form) in wrong):
            self._look(request)
        return self.outcomes

    def _look(self, forms: Sequence[Form]) -> None:
        forms = [form for form in forms if id(form) not in self.outcomes]
        if not forms:
            return
        exchange = _send(self._probe, forms, self._count)
        if answered(exchange).status == 200:
            self._seen.accept(forms)
            self.outcomes.update(dict.fromkeys(map(id, forms), None))
        elif len(forms) == 1:
            self._refuse(forms[0], exchange)
        elif (outcome := self._plain(forms[0])) is not None:
            self.outcomes.update(dict.fromkeys(map(id, forms), outcome))
        else:
            self._split(forms)

    def _split(self, forms: Sequence[Form]) -> None:
        """Splits the forms of a refused request in two, those with a known cause first."""
        known = next((form for form in forms if self._cause(form) is not None), None)
        if known is not None:
            self._look([known])
            self._look(self._left(forms))
            return
        half = len(forms) // 2
        self._look(forms[:half])
        self._look(self._left(forms[half:]))

    def _left(self, forms: Sequence[Form]) -> list[Form]:
        """Returns the forms still to send. The others have a cause that the rule has already reported."""
        left = []
        for form in forms:
            cause = self._cause(form)
            if cause is None or cause not in self._shown:
                left.append(form)
            elif id(form) not in self.outcomes:
                self._unsent[id(form)] = cause
                exchange = self._seen.causes[cause]
                reason = f"requests with {cause} are refused: {exchange.status}{describe(exchange)}"
                self.outcomes[id(form)] = Skipped(reason, exchange)
        return left

    def _cause(self, form: Form) -> str | None:
        """Returns the feature of the form that is refused in general, if there is one."""
        return next((name for name in sorted(features(form)) if name in self._seen.causes), None)

    def _refuse(self, form: Form, exchange: Exchange) -> None:
        outcome = self._plain(form)
        if outcome is None:
            outcome = Failed(_status(exchange), exchange, impact=refusal_impact(exchange))
            self.outcomes[id(form)] = outcome
            self._learn(form, exchange)
            if (cause := self._cause(form)) is not None and cause not in self._shown:
                self._shown.add(cause)
                outcome.message += f", as are all requests with {cause}"
        self.outcomes[id(form)] = outcome

    def _learn(self, form: Form, exchange: Exchange) -> None:
        """Counts the refusal for each feature. The third refusal decides whether the feature is the cause."""
        for feature in sorted(features(form) - self._seen.accepted - self._seen.causes.keys()):
            number = self._seen.refused[feature] = self._seen.refused.get(feature, 0) + 1
            if number >= ENOUGH and self._is_cause(feature):
                self._seen.causes.setdefault(feature, exchange)

    def _is_cause(self, feature: str) -> bool:
        """Checks whether the smallest form with the feature is refused, also without the other suspects."""
        having = [form for form in self._forms if feature in features(form)]
        least = min(having, key=size)
        if not self._refuses(least):
            return False
        for other in sorted(features(least) - self._seen.accepted - {feature}):
            without = min((form for form in having if other not in features(form)), key=size, default=None)
            if without is not None and not self._refuses(without):
                return False
        return feature not in self._seen.accepted

    def _refuses(self, form: Form) -> bool:
        self._look([form])
        return isinstance(self.outcomes[id(form)], Failed)

    def _plain(self, form: Form) -> Outcome | None:
        """Returns why a form's request fails even without the form: its beta or its model."""
        control = _control(self._probe, form.model, form.betas, self._count)
        if control.status == 200:
            return None
        if form.betas and _control(self._probe, form.model, (), self._count).status == 200:
            betas = ", ".join(form.betas)
            return Failed(
                f"anthropic-beta: {betas} is refused with {control.status}{describe(control)}",
                control,
                impact=refusal_impact(control),
            )
        where = form.model or "this server"
        return Skipped(
            f"the plain request is refused by {where}: {control.status}{describe(control)}", control
        )


def _status(exchange: Exchange) -> str:
    return f"the status is {exchange.status}, not 200{describe(exchange)}"


def _control(probe: Probe, model: str | None, betas: tuple[str, ...], count: bool) -> Exchange:
    """Returns the plain request, with the model and the betas of a form."""
    name = f"form control {model} {','.join(betas)} {count}"
    return probe.once(name, lambda shared: _send(shared, [Form("control", model=model, betas=betas)], count))


def _send(probe: Probe, forms: Sequence[Form], count: bool) -> Exchange:
    body: dict[str, Any] = request_body(forms, forms[0].model or probe.model, count=count)
    betas = forms[0].betas
    return probe.send(
        Call(path=COUNT_TOKENS, json=body, betas=betas) if count else Call(json=body, betas=betas)
    )
