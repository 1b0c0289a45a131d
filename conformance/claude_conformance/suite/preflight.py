"""Checks before the rules run whether there is anything to examine."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from claude_conformance.rules import Call, CutShort, Probe, Rule, Skipped
from claude_conformance.rules.kit.ask import error_of
from claude_conformance.rules.kit.presence import PRESENCE
from claude_conformance.rules.kit.samples import SAMPLES
from claude_conformance.rules.probe import Auth
from claude_conformance.suite.session import Session
from claude_conformance.wire import Exchange, JsonError

REFUSED = frozenset({401, 403})

_PROMPTS = frozenset({"createMessage", "countMessageTokens", "createMessageBatch"})
_WITHOUT = frozenset({"models", "files", "skills"})  # profiles that do not need a working model
_TRIES = 2  # plain requests that may get a 5xx
_SHOWN = 200  # characters of an error message


@attrs.frozen
class Blocker:
    """Why rules cannot run, in one line. ``nothing_here`` means that the address does not serve this API.

    ``partly`` means that some rules can run, and may fail.
    """

    reason: str
    nothing_here: bool = False
    partly: bool = False


def preflight(
    session: Session, probe: Probe, rules: Iterable[Rule] = (), *, named: bool = False
) -> Blocker | None:
    """Sends a request to both APIs, then a plain Messages request if one of the rules needs it.

    Returns `None` if the rules can run. ``named`` means that the user has named the model.
    """
    blocker = _look(session, probe, rules, named)
    return blocker if session.exhausted is None else Blocker(session.exhausted)


def _look(session: Session, probe: Probe, rules: Iterable[Rule], named: bool) -> Blocker | None:
    url = session.target.redactor.url(session.target.url)
    try:
        models, messages = probe.supports("listModels"), probe.supports("createMessage")
    except Skipped as skip:
        return Blocker(f"{url}: {skip.message}")
    if not session.answered:
        return Blocker(f"{url} does not respond: {session.last_fault}")
    if not models and not messages:
        return Blocker(
            f"{url} has neither POST /v1/messages nor GET /v1/models: check the URL and its base path", True
        )
    blocker = _credential(session, models)
    if blocker is not None or not messages or not any(map(_asks_a_model, rules)):
        return blocker
    return _plain(session, probe, named)


def _asks_a_model(rule: Rule) -> bool:
    if rule.profile in _WITHOUT:
        return False
    return bool(_PROMPTS.intersection(rule.needs)) if rule.needs else True


def _plain(session: Session, probe: Probe, named: bool) -> Blocker | None:
    """Sends the plain request. Rules judge the content of the response, unless it is a web page.

    A server that refuses this request but accepts it in another version of the API can be examined.
    """
    url = session.target.redactor.url(session.target.url)
    try:
        call = SAMPLES["message"](probe)
    except CutShort as missing:
        listed = probe.sample("models").status
        if listed is not None and listed >= 500:
            return Blocker(f"{url}: GET /v1/models gets {listed}; nothing was examined: check the server")
        return Blocker(f"{url}: {missing.message}", partly=True)
    try:
        first = last = probe.sample("message")
        for _ in range(_TRIES - 1):
            if last.status is None or last.status < 500:
                break
            last = session.send(call)
            if last.status == 200:
                session.once.forget()
        if last.status in REFUSED:
            last = _elsewhere(session, call, last)
        if last.status != 200 and last.status is not None and last.status < 500:
            others = (version for version in session.variant.versions if version != session.version)
            for version in others:
                other = attrs.evolve(call, version=version)
                if (found := session.send(other)).status == 200:
                    call, last = other, found
                    break
    except Skipped as skip:
        return Blocker(f"{url}: a plain Messages request cannot be sent: {skip.message}")
    if last.status == 200:
        if _is_page(last):
            reason = "a plain Messages request gets a web page; nothing was examined: check the URL"
            return Blocker(f"{url}: {reason} and its base path", nothing_here=True)
        session.plain = call
        return None
    # Rules about the list itself can still judge the models in it.
    own = last.status == 404 and not named
    reason = _what_came(first, probe.model)
    if own:
        reason = reason.replace("nothing was examined", "only rules that need no model were examined")
    return Blocker(f"{url}: {reason}", partly=own)


def _is_page(exchange: Exchange) -> bool:
    """Returns whether a response is HTML, as of a web server that has one page for every path."""
    response = exchange.response
    start = response.body.lstrip()[:15].lower() if response is not None else b""
    return start.startswith((b"<!doctype html", b"<html"))


def _elsewhere(session: Session, call: Call, refused: Exchange) -> Exchange:
    """Returns the response with the key in the other header. The run keeps that header if it is accepted."""
    other: Auth = "bearer" if session.auth == "x-api-key" else "x-api-key"
    found = session.send(attrs.evolve(call, auth=other))
    if found.status != 200:
        return refused
    session.auth = other
    session.once.forget()
    return found


def _what_came(exchange: Exchange, model: str) -> str:
    """Describes the response to a plain request, and what to do about it."""
    status = exchange.status
    if status is None:
        why = exchange.error.message if exchange.error else "the connection ended"
        return f"a plain Messages request gets no response ({why}); nothing was examined: check the server"
    kind, _ = error_of(exchange)
    told = ": ".join(part for part in (kind, _message(exchange)) if part)
    if status >= 500:
        advice = "check whether the server and its backend work"
    elif status == 404:
        advice = "name an available model with --model"
    else:
        advice = "check what the server requires, or name another model with --model"
    found = f"{status} ({told})" if told else str(status)
    return f"a plain Messages request to model {model} gets {found}; nothing was examined: {advice}"


def _message(exchange: Exchange) -> str:
    try:
        value = exchange.response.json() if exchange.response else None
    except JsonError:
        return ""
    error = value.get("error") if isinstance(value, dict) else None
    message = error.get("message") if isinstance(error, dict) else None
    return " ".join(message.split())[:_SHOWN] if isinstance(message, str) else ""


def _credential(session: Session, models: bool) -> Blocker | None:
    """Finds out in which header the server accepts the key. A separate rule fails if it is the wrong one."""
    call = Call("GET", "/v1/models") if models else PRESENCE["createMessage"]
    url = session.target.redactor.url(session.target.url)
    try:
        first = session.send(call).status
        if first not in REFUSED:
            return None
        session.auth = "bearer" if session.auth == "x-api-key" else "x-api-key"
        if session.send(call).status not in REFUSED:
            session.once.forget()
            return None
        if (name := _spelled(session, call)) is not None:
            text = f"accepts the key only in a header that is spelled {name}: names have no case in HTTP"
            return Blocker(f"{url} {text}; nothing was examined")
    except Skipped as skip:
        return Blocker(f"{url}: {skip.message}")
    ways = "as x-api-key and as a bearer token"
    return Blocker(f"{url} refuses the key (status {first}) {ways}; give the right one with --api-key")


def _spelled(session: Session, call: Call) -> str | None:
    """Returns how the name of the key's header has to be spelled, if only one spelling is accepted."""
    names: tuple[tuple[Auth, str], ...] = (
        ("x-api-key", "X-Api-Key"),
        ("x-api-key", "X-API-KEY"),
        ("bearer", "Authorization"),
    )
    for auth, name in names:
        titled = ("Anthropic-Version", "Content-Type", name)
        status = session.send(attrs.evolve(call, auth=auth, spelled=titled)).status
        if status is not None and status not in REFUSED:
            return name
    return None
