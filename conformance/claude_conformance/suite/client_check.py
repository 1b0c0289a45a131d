"""Checks the generated client against the description and against our own decoder.

Only this module of the package imports `claude_client`, and only when it is called.
"""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Any, Literal, get_args, get_origin
from urllib.parse import parse_qsl, unquote

import attrs
import httpx
import hypothesis
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from claude_conformance.contract import Contract, Operation, View, whole_contract
from claude_conformance.contract.text.counted import counted
from claude_conformance.suite.strategies import Generated, instances, requests
from claude_conformance.wire import Event, SseDecoder

_BASE = "http://client.invalid/base"


@attrs.frozen
class ClientFinding:
    """The result of one check; ``message`` is empty if the client passed."""

    check: str
    subjects: int
    message: str = ""

    @property
    def passed(self) -> bool:
        """Whether every example passed."""
        return not self.message


def check_client(
    contract: Contract,
    *,
    examples: int = 20,
    seed: int = 0,
    checks: Iterable[str] | None = None,
    widest: bool = True,
) -> tuple[ClientFinding, ...]:
    """Runs `CHECKS`, or the named ones, with about ``examples`` inputs for each subject.

    With ``widest`` it checks the whole description that the client was generated from, else without betas.
    """
    view = contract.document_view("client") if widest else contract.view()
    chosen = CHECKS if checks is None else checks
    return tuple(_run(name, CHECKS[name](view, examples, seed)) for name in chosen)


def _run(name: str, subjects: Iterator[Callable[[], None]]) -> ClientFinding:
    count = 0
    for subject in subjects:
        count += 1
        try:
            subject()
        except Exception as error:
            return ClientFinding(name, count, " ".join(f"{type(error).__name__}: {error}".split())[:2000])
    return ClientFinding(name, count)


def _property(
    strategy: st.SearchStrategy[Any], check: Callable[[Any], None], examples: int, seed: int
) -> Callable[[], None]:
    """Returns a property with our settings, ready to be called."""

    @hypothesis.seed(seed)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink],
    )
    @hypothesis.given(strategy)
    def examine(value: Any) -> None:
        check(value)

    return examine


def _round_trips(view: View, examples: int, seed: int) -> Iterator[Callable[[], None]]:
    from claude_client import models

    components = view.document["components"]["schemas"]
    for name in sorted(models.__all__):
        schema = _owner(name) if name in models.UNIONS and name not in components else name
        if schema.partition("/")[0] in components:  # else it belongs to an API that the view lacks
            yield _property(instances(view, schema), _round_trip(name), examples, seed)


def _owner(union: str) -> str:
    """Returns the schema that has a union without a component: a property, or a union with strings too.

    Raises `LookupError` if there is neither.
    """
    from claude_client import models

    for name in models.__all__:
        for key, type_ in getattr(getattr(models, name), "_nested", {}).items():
            if union in re.split(r"\W+", type_):
                return f"{name}/properties/{key}"
    table = models.UNIONS.get(union, ())
    same = (name for name, found in models.UNIONS.items() if name != union and found == table)
    if (wider := next(same, None)) is None:
        raise LookupError(f"no model and no other union has the type {union}")
    return wider


def _round_trip(name: str) -> Callable[[Any], None]:
    """Returns the check of a model, a union or another type of the client.

    A model and a union read a value and write the same one. The values of any other type are strings, which
    the client leaves as they are: the type has to list them.
    """
    from claude_client import models
    from claude_client._runtime.models.codec import plain
    from claude_client._runtime.models.decode import decoder

    type_ = getattr(models, name)
    named = getattr(type_, "from_dict", None)

    def check(data: Any) -> None:
        text = json.dumps(data, sort_keys=True)
        value = json.loads(text)
        if named is not None:
            value = named(value).to_dict()
        elif name in models.UNIONS:
            value = plain(decoder(name)(value))
        elif isinstance(data, str):
            known = _literals(type_)
            assert str in known or data in known, f"{name} has no value {text}"
        again = json.dumps(value, sort_keys=True)
        assert again == text, f"{name} turns {text} into {again}"

    return check


def _literals(type_: Any) -> set[Any]:
    """Returns the values of the literals in a type, and its other members."""
    parts = get_args(type_)
    if get_origin(type_) is Literal:
        return set(parts)
    return {found for part in parts for found in _literals(part)} or {type_}


def _requests(view: View, examples: int, seed: int) -> Iterator[Callable[[], None]]:
    for operation in view.operations.values():
        method = operation.node.get("x-client-method")
        if isinstance(method, str) and operation.media_types in ((), ("application/json",)):
            strategy = requests(view, operation, valid=True).filter(_is_address)
            yield _property(strategy, _request(view, operation, method), examples, seed)


def _is_address(generated: Generated) -> bool:
    """Returns whether the client sends such a path: it refuses control characters, `.` and `..`."""
    values = [unquote(part) for part in generated.path.split("/")]
    return not any(value in (".", "..") or re.search(r"[\x00-\x1f\x7f]", value) for value in values)


def _request(view: View, operation: Operation, method: str) -> Callable[[Any], None]:
    from claude_client import Client

    schema = operation.request_schema()

    def check(generated: Generated) -> None:
        sent: list[httpx.Request] = []

        def answer(request: httpx.Request) -> httpx.Response:
            sent.append(request)
            return httpx.Response(200, json={"data": []})

        with httpx.Client(transport=httpx.MockTransport(answer)) as http:
            call: Any = Client(api_key="key", base_url=_BASE, http_client=http, max_retries=0)
            for name in method.split("."):
                call = getattr(call, name)
            call(**_arguments(operation, generated))
        (request,) = sent
        assert request.method == operation.method
        path = request.url.raw_path.partition(b"?")[0].decode()
        asked = [unquote(part) for part in f"/base{generated.path}".split("/")]
        assert [unquote(part) for part in path.split("/")] == asked, f"{path} instead of {generated.path}"
        query = sorted(parse_qsl(request.url.query.decode(), keep_blank_values=True))
        assert query == sorted(generated.query), f"{query} instead of {sorted(generated.query)}"
        if schema is not None:
            body = json.loads(request.content)
            assert body == generated.body, f"{body} instead of {generated.body}"
            assert view.validator(schema).is_valid(body)

    return check


def _arguments(operation: Operation, generated: Generated) -> dict[str, Any]:
    """Returns the keyword arguments that should make the client send this."""
    parts = zip(operation.path.split("/"), generated.path.split("/"), strict=True)
    arguments: dict[str, Any] = {name[1:-1]: unquote(value) for name, value in parts if name.startswith("{")}
    if isinstance(whole := operation.node.get("x-client-argument"), str):
        arguments[whole] = generated.body
    elif isinstance(generated.body, dict):
        arguments |= {_python_name(name): value for name, value in generated.body.items()}
    for name, value in generated.query:
        if name.endswith("[]"):
            arguments.setdefault(_python_name(name), []).append(value)
        else:
            arguments[_python_name(name)] = value
    return arguments


def _python_name(name: str) -> str:
    """Returns the argument of a property or parameter, such as `created_at_gte` for `created_at[gte]`."""
    found = re.sub(r"\W+", "_", name).strip("_")
    return f"{found}_" if keyword.iskeyword(found) else found


_TEXT = st.text(st.sampled_from('aé日🎈\u2028\x85\n"') | st.characters(codec="utf-8"), max_size=12)


@st.composite
def _streams(draw: st.DrawFn) -> tuple[list[dict[str, Any]], list[bytes]]:
    """Returns the events of a stream, and its bytes in pieces."""
    usage = {"input_tokens": 1, "output_tokens": 1}
    message = {"id": "msg_1", "type": "message", "role": "assistant", "model": "m", "content": []}
    ended = {"stop_reason": None, "stop_sequence": None, "usage": usage}
    events: list[dict[str, Any]] = [{"type": "message_start", "message": {**message, **ended}}]
    for index, texts in enumerate(draw(st.lists(st.lists(_TEXT, max_size=3), max_size=3))):
        block = {"type": "text", "text": ""}
        events.append({"type": "content_block_start", "index": index, "content_block": block})
        for text in texts:
            delta = {"type": "text_delta", "text": text}
            events += [{"type": "ping"}, {"type": "content_block_delta", "index": index, "delta": delta}]
        events.append({"type": "content_block_stop", "index": index})
    reason = {"stop_reason": "end_turn", "stop_sequence": None}
    events += [{"type": "message_delta", "delta": reason, "usage": usage}, {"type": "message_stop"}]
    end = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    ascii_only = draw(st.booleans())
    text = "".join(
        f"event: {event['type']}{end}data: {json.dumps(event, ensure_ascii=ascii_only)}{end}{end}"
        for event in events
    )
    raw = text.encode()
    # A few cuts at any position, or one after every byte.
    cuts = draw(st.lists(st.integers(0, len(raw)), max_size=20) | st.just(list(range(len(raw)))))
    return events, [raw[a:b] for a, b in pairwise(sorted({0, len(raw), *cuts}))]


class _Pieces(httpx.SyncByteStream):
    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)


def _splits(_: View, examples: int, seed: int) -> Iterator[Callable[[], None]]:
    from claude_client import Client

    def check(stream: tuple[list[dict[str, Any]], list[bytes]]) -> None:
        events, pieces = stream
        decoder = SseDecoder()
        ours = [Event.of(0.0, frame).value for piece in pieces for frame in decoder.feed(piece)]
        assert ours == events, f"our own decoder gives {ours} instead of {events}"

        def answer(_: httpx.Request) -> httpx.Response:
            headers = {"content-type": "text/event-stream"}
            return httpx.Response(200, headers=headers, stream=_Pieces(pieces))

        with httpx.Client(transport=httpx.MockTransport(answer)) as http:
            client = Client(api_key="key", base_url=_BASE, http_client=http, max_retries=0)
            found = client.messages.create(model="m", max_tokens=1, messages=[], stream=True)
            theirs = [event.to_dict() for event in found]
        expected = [event for event in events if event["type"] != "ping"]
        assert theirs == expected, f"the client gives {theirs} instead of {expected}"

    yield _property(_streams(), check, examples * 5, seed)


CHECKS: dict[str, Callable[[View, int, int], Iterator[Callable[[], None]]]] = {
    "models survive a round trip": _round_trips,
    "requests are what was asked, and valid": _requests,
    "any split of a stream gives the same events": _splits,
}
"""The checks by name.

Each returns its subjects as functions, which raise an exception if the client fails.
"""


def main() -> int:
    """Check the installed client, with one line per check. Exit status 0, or 1 if a check failed."""
    contract, findings = whole_contract(), []
    for name in CHECKS:
        (finding,) = check_client(contract, checks=[name], examples=10)
        findings.append(finding)
        verdict = "passed" if finding.passed else "FAILED"
        print(
            f"{verdict}  {name} ({counted(finding.subjects, 'subject')}) {finding.message}".rstrip(),
            flush=True,
        )
    return int(not all(finding.passed for finding in findings))


if __name__ == "__main__":
    raise SystemExit(main())
