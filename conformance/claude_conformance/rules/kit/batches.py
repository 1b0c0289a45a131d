"""The batches of a run. Each is created once, followed to its end, and shared by the rules of section J.

There is a plain one, one with invalid requests, one whose requests contain more than text, one whose requests
are also sent outside a batch, one that is canceled while it runs, and several that no other run can have
created.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from typing import Any

import attrs

from claude_conformance.rules.kit.ask import accepted, answered, fail
from claude_conformance.rules.kit.controls import FORMAT
from claude_conformance.rules.kit.conversation import CONVERSATION, without_media
from claude_conformance.rules.kit.fresh import SERIES, marked_by, token
from claude_conformance.rules.kit.lists import need
from claude_conformance.rules.kit.model_choice import claims, entry
from claude_conformance.rules.kit.model_features import Models
from claude_conformance.rules.kit.repeated_texts import CHARACTERS, PARAGRAPHS, echo, log
from claude_conformance.rules.kit.requests import BATCHES, COUNT, COUNT_ON, OMIT, body, forced, user
from claude_conformance.rules.kit.samples import thinking
from claude_conformance.rules.kit.small_files import png
from claude_conformance.rules.outcome import Failed, Outcome, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.wire import Exchange, JsonlDecoder

WAIT = 300.0
"""Seconds that a run waits, once, for its batches to end."""

TOKENS = 32
"""Output tokens that a request of a batch asks for."""

INVALID_IDS = {
    "no-messages": "no messages",
    "streamed": "stream",
    "no-tokens": "max_tokens 0",
    "fast": "speed",
}
"""What is wrong with each invalid request of the batch `mixed`, by its name."""
LONGEST_ID = "Longest_name-" + "0123456789" * 5 + "x"
CROWD = 120
"""Requests of the largest batch: more than a server that pages its results gives at once."""
CONVERSATIONS = {"conversation": CONVERSATION, "words": without_media(CONVERSATION)}
"""Long conversations by the name of their request in the batch `contents`; a model may not support media."""
MARKS = ("amber", "juniper")
"""The word that each request of the plain batch asks for."""
REPEATED = {"paragraphs": PARAGRAPHS, "characters": CHARACTERS}
"""Texts that requests of the batch `contents` ask to repeat, by their name."""
LOG = "log"
"""The name of the request of the batch `contents` that asks to repeat a long text."""
_LONG = "The harbour of Enge keeps a log of the tides and of the ships that pass. " * 12

_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 10.0  # seconds between two requests for a batch
_MISSES = 3  # statuses other than 200 after which the batch is requested again


@attrs.frozen
class Made:
    """A batch: the response to its creation, the names of its requests, and the time (`time.monotonic`).

    ``first`` is the exchange that retrieved it right after its creation.
    """

    name: str
    exchange: Exchange
    custom_ids: tuple[str, ...]
    at: float
    first: Exchange | None = None

    def need(self) -> dict[str, Any]:
        """Returns the batch as it was created. Raises `Skipped` if it was not created."""
        value = need(self.exchange, f"a {self.name} batch")
        if not isinstance(value.get("id"), str):
            raise Skipped("the batch breaks J01: it has no id", self.exchange)
        return value

    @property
    def path(self) -> str:
        """The path of the batch. Raises `Skipped` if it was not created."""
        return f"{BATCHES}/{self.need()['id']}"


def item(probe: Probe, custom_id: str, **changes: Any) -> dict[str, Any]:
    """Returns a request of a batch."""
    return {"custom_id": custom_id, "params": body(probe, **{"max_tokens": TOKENS, **changes})}


def create(probe: Probe, *requests: dict[str, Any], invalid: bool = False) -> Exchange:
    """Creates a batch; ``invalid`` as in `Call`."""
    return probe.send(Call(path=BATCHES, json={"requests": list(requests)}, invalid=invalid))


def _made(probe: Probe, name: str, *requests: dict[str, Any]) -> Made:
    exchange = create(probe, *requests)
    made = Made(name, exchange, tuple(request["custom_id"] for request in requests), time.monotonic())
    try:
        return attrs.evolve(made, first=look(probe, made))
    except Skipped:
        return made


def plain(probe: Probe) -> Made:
    """Two valid requests, which ask for different words; the second is much longer."""

    def make(own: Probe) -> Made:
        ask = "Answer with the word "
        asked = {
            f"first-{token()}": user(ask + MARKS[0]),
            LONGEST_ID: user(f"{_LONG}\n\n{ask}{MARKS[1]}"),
        }
        return _made(own, "plain", *(item(own, name, messages=turns) for name, turns in asked.items()))

    return probe.once("batch", make)


def mixed(probe: Probe) -> Made:
    """Returns a valid request, and several that a batch does not take."""

    def make(own: Probe) -> Made:
        fast = Models(own).able("speed") or own.model
        changes: dict[str, dict[str, Any]] = {
            "no-messages": {"messages": OMIT},
            "streamed": {"stream": True},
            "no-tokens": {"max_tokens": 0},
            "fast": {"speed": "fast", "model": fast},
        }
        invalid = [item(own, name, **changes[name]) for name in INVALID_IDS]
        return _made(own, "mixed", item(own, "valid"), *invalid)

    return probe.once("batch mixed", make)


def uniques(probe: Probe) -> list[Made]:
    """Returns batches of one request each, whose names no other run uses."""

    def make(own: Probe) -> list[Made]:
        mark = marked_by(str(plain(own).need()["id"]))
        names = [f"{number}-{mark}" for number in range(SERIES)]
        return [_made(own, f"unique {name}", item(own, name, max_tokens=1)) for name in names]

    return probe.once("batches unique", make)


def varieties(probe: Probe) -> dict[str, dict[str, Any]]:
    """Returns Messages bodies with more than text, by name; with thinking if a model supports it."""
    image = {"type": "base64", "media_type": "image/png", "data": png(256, 256)}
    turn = [{"type": "image", "source": image}, {"type": "text", "text": "Which colour is it?"}]
    found = {"tool": body(probe, **forced()), "system": body(probe, system=_LONG, max_tokens=TOKENS)}
    found["stop_sequences"] = body(probe, messages=user(COUNT), stop_sequences=["7"])
    if claims(entry(probe), "structured_outputs") is not False:
        found["output_config"] = body(probe, **FORMAT)
    with contextlib.suppress(Skipped):
        found["thinking"] = thinking(probe)
    if claims(entry(probe), "image_input") is not False:
        found["image"] = body(probe, max_tokens=TOKENS, messages=[{"role": "user", "content": turn}])
    return found


def varied(probe: Probe) -> Made:
    """Returns the `varieties` as one batch."""

    def make(own: Probe) -> Made:
        found = varieties(own).items()
        return _made(own, "varied", *({"custom_id": name, "params": params} for name, params in found))

    return probe.once("batch varied", make)


def doomed(probe: Probe) -> Made:
    """Requests that keep the model busy; the batch will be canceled and deleted."""

    def make(own: Probe) -> Made:
        long = [item(own, f"long-{n}", max_tokens=256, messages=user(COUNT_ON)) for n in range(4)]
        return _made(own, "long", *long)

    return probe.once("batch doomed", make)


def contents(probe: Probe) -> Made:
    """Requests whose responses are compared with those to the same requests without a batch."""

    def make(own: Probe) -> Made:
        asked = {name: {"max_tokens": 1, **scene} for name, scene in CONVERSATIONS.items()}
        asked |= {name: echo(wanted) for name, wanted in {**REPEATED, LOG: log(own)}.items()}
        return _made(own, "contents", *(item(own, name, **changes) for name, changes in asked.items()))

    return probe.once("batch contents", make)


def crowd(probe: Probe) -> Made:
    """Returns a batch of many requests."""

    def make(own: Probe) -> Made:
        return _made(own, "crowd", *(item(own, f"request-{n}", max_tokens=1) for n in range(CROWD)))

    return probe.once("batch crowd", make)


def look(probe: Probe, made: Made, *, invalid: bool = False) -> Exchange:
    """Retrieves a batch; ``invalid`` as in `Call`."""
    return probe.send(Call("GET", made.path, invalid=invalid))


@attrs.define
class _Patience:
    """Returns how many seconds the run has waited for its batches; all share one clock."""

    began: float = attrs.field(factory=time.monotonic)
    waited: float = 0.0

    @property
    def over(self) -> bool:
        """Whether the run stops waiting. Pauses that were cut short count in full."""
        return max(self.waited, time.monotonic() - self.began) > WAIT


def ended(probe: Probe, made: Made) -> Exchange:
    """Waits until the batch has ended and returns it. Raises `Skipped` if that takes longer than `WAIT`.

    All batches of a run are created before the first wait, so that they run at the same time. One clock
    counts the waiting for all.
    """
    made.need()
    patience = probe.once("batches begun", _begun)
    return probe.once(f"{made.name} batch ended", lambda own: _follow(own, made, patience))


def _begun(probe: Probe) -> _Patience:
    begin: tuple[Callable[[Probe], object], ...] = (plain, uniques, mixed, contents, varied, crowd, doomed)
    for make in begin:
        with contextlib.suppress(Outcome):
            make(probe)
    with contextlib.suppress(Outcome):
        canceled(probe)
    return _Patience()


def _follow(probe: Probe, made: Made, patience: _Patience) -> Exchange:
    wait, waited, misses = _FIRST_PAUSE, patience.waited, 0
    while True:
        # Asked before the request, so that one follows the last pause.
        over = patience.over
        exchange = look(probe, made)
        try:
            status = accepted(exchange).get("processing_status")
        except Failed as failure:
            misses += 1
            if misses > _MISSES or over:
                raise Skipped(f"the batch cannot be retrieved:  {failure.message}", exchange) from None
            status = None
        if status == "ended":
            return exchange
        if over:
            raise Skipped(f"the batch has not ended after {WAIT:g} s: {status!r}", exchange)
        probe.pause(wait)
        waited += wait
        patience.waited = max(patience.waited, waited)
        wait = min(2 * wait, _LONGEST_PAUSE)


def results(probe: Probe, made: Made) -> Exchange:
    """Returns the results of a batch that has ended."""

    def fetch(own: Probe) -> Exchange:
        ended(own, made)
        return own.send(Call("GET", f"{made.path}/results"))

    return probe.once(f"{made.name} batch results", fetch)


def lines(exchange: Exchange) -> list[dict[str, Any]]:
    """Returns the lines of results. Raises `Failed` unless each is a JSON object with a name and a result."""
    response = answered(exchange)
    if response.status != 200:
        fail(f"the status of the results is {response.status}, not 200", exchange)
    decoder = JsonlDecoder()
    found = []
    for line in (*decoder.feed(response.body), *decoder.close()):
        if line.error is not None:
            fail(f"line {line.number} is not JSON: {line.error}", exchange)
        value = line.value
        if not isinstance(value, dict) or not isinstance(value.get("custom_id"), str):
            raise Failed(f"line {line.number} is not an object with a custom_id", exchange)
        if not isinstance(value.get("result"), dict):
            raise Failed(f"line {line.number} has no result", exchange)
        found.append(value)
    return found


def readable(probe: Probe, made: Made) -> tuple[Exchange, list[dict[str, Any]]]:
    """Returns the results of a batch and their lines. Raises `Skipped` if they cannot be read."""
    exchange = results(probe, made)
    try:
        return exchange, lines(exchange)
    except Failed as failure:
        raise Skipped(f"the results break J11: {failure.message}", exchange) from None


@attrs.frozen
class Early:
    """A running batch: retrieved, asked for its results, deleted, and retrieved again."""

    before: Exchange
    results: Exchange
    deletion: Exchange
    after: Exchange


def early(probe: Probe) -> Early:
    """Asks a running batch for what only an ended one returns. Raises `Skipped` if it ended at once."""

    def ask(own: Probe) -> Early:
        made = doomed(own)
        before = look(own, made) if made.first is None else made.first
        if before.status == 200 and accepted(before).get("processing_status") == "ended":
            raise Skipped("the batch ended immediately", before)
        return Early(
            before,
            own.send(Call("GET", f"{made.path}/results", invalid=True)),
            own.send(Call("DELETE", made.path, invalid=True)),
            look(own, made),
        )

    return probe.once("batch early", ask)


def canceled(probe: Probe) -> Exchange:
    """Cancels the batch made for this purpose. Raises `Skipped` if it has been deleted or has ended."""

    def cancel(own: Probe) -> Exchange:
        last = early(own).after
        value = need(last, "retrieving the batch before it is canceled")
        if value.get("processing_status") == "ended":
            raise Skipped("the batch ended before it could be canceled", last)
        # It may end between the two requests, and an ended batch cannot be canceled.
        return own.send(Call(path=f"{doomed(own).path}/cancel", doubtful=True))

    return probe.once("batch cancel", cancel)


def canceled_results(probe: Probe) -> tuple[Exchange, list[dict[str, Any]]]:
    """Returns the results of the canceled batch. Raises `Skipped` if it could not be canceled."""
    need(canceled(probe), "canceling a batch")
    return readable(probe, doomed(probe))


RESULTS = ("createMessage", "createMessageBatch", "getMessageBatchResults")


def batched(probe: Probe, name: str) -> tuple[dict[str, Any], Exchange]:
    """Returns the message in the result of a request.

    Raises `Skipped` if the result has no message.
    """
    exchange, found = readable(probe, contents(probe))
    line = next((line for line in found if line["custom_id"] == name), None)
    message = line["result"].get("message") if line is not None else None
    if not isinstance(message, dict):
        raise Skipped(f"the batch has no result for {name!r}", exchange)
    return message, exchange
