"""Makes objects of any kind with the official SDK: each operation by its `x-client-method`."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any

import anthropic
import attrs
from kinds import CONTRACT, OPERATIONS, Maker, action_of, own_ids

from claude_conformance.contract import Operation
from claude_conformance.contract.examples import required_query
from claude_conformance.mock.world.credentials import TEST_CREDENTIALS
from claude_conformance.rules.kit.kinds import kinds_of

MOST = 200
"""A walk over pages ends here, even if the server never ends it."""

JUDGED = kinds_of(CONTRACT)


@cache
def client_of(url: str, key: str, bearer: bool, strict: bool) -> anthropic.Anthropic:
    """A client with one credential. A strict one refuses responses that its types do not allow."""
    # The mock speaks plain HTTP, and each client would load certificates.
    http = anthropic.DefaultHttpxClient(trust_env=False, verify=False, timeout=10)
    return anthropic.Anthropic(
        **({"auth_token": key} if bearer else {"api_key": key}),  # type: ignore[arg-type]
        base_url=url,
        http_client=http,
        max_retries=0,
        _strict_response_validation=strict,
    )


@attrs.frozen
class Answer:
    """What a call came to: the result as JSON, or the status and body of the error that the SDK raised."""

    status_code: int
    body: Any

    def json(self) -> Any:
        return self.body

    @property
    def text(self) -> str:
        return str(self.body)


@attrs.define
class SdkMaker(Maker):
    """Sends every request with the official SDK."""

    strict: bool = True

    def method(self, operation: Operation) -> Callable[..., Any]:
        """The method of the SDK that calls an operation."""
        schemes = CONTRACT.base["components"]["securitySchemes"]
        scheme = operation.security[0] if operation.security else "apiKey"
        key = TEST_CREDENTIALS.get(scheme, self.mock.api_key)
        found: Any = client_of(self.mock.url, key, schemes[scheme]["type"] == "http", self.strict)
        for name in operation.node["x-client-method"].split("."):
            found = getattr(found, name)
        method: Callable[..., Any] = found
        return method

    def call(self, operation: Operation, ids: Mapping[str, str], body: Any = None, query: Any = None) -> Any:
        """What the SDK returns: an object or a page of them. Raises what the SDK raises."""
        method = self.method(operation)
        named = {name: value for name, value in ids.items() if "{" + name + "}" in operation.path}
        betas = operation.node.get("x-beta", [])[:1]
        takes = inspect.signature(method).parameters
        query = {**required_query(operation), **(query or {})}
        body = _form(body, action_of(operation).files) if body else {}
        if body and not body.keys() & takes.keys():  # the body is one argument as a whole
            whole = next(name for name, one in takes.items() if one.kind is one.KEYWORD_ONLY)
            body = {whole: body}
        return method(**named, **body, **query, **({"betas": betas} if betas and "betas" in takes else {}))

    def send(  # type: ignore[override]
        self, operation: Operation, ids: Mapping[str, str], body: Any = None, query: Any = None
    ) -> Answer:
        try:
            found = self.call(operation, ids, body, query)
        except anthropic.APIStatusError as error:
            return Answer(error.status_code, error.body)
        return Answer(200, found.to_dict(mode="json", use_api_names=True))

    def walk(self, kind: str, ids: Mapping[str, str]) -> list[dict[str, Any]]:
        """The objects on all pages by their identity. A page has one if the list takes a limit."""
        operation = OPERATIONS[kind, "list"]
        limited = any(parameter.name == "limit" for parameter in operation.parameters)
        pages = self.call(operation, ids, query={"limit": 1} if limited else None)
        return [identity(kind, item.to_dict(mode="json")) for item in islice(pages, MOST)]

    def another(self, kind: str) -> dict[str, Any]:
        """One more object beside the one that was made, with fresh values of what is unique."""
        judged, operation = JUDGED[kind], OPERATIONS[kind, "create"]
        before = dict(self.made)
        needed = action_of(operation).needs.get(judged.joins or "")
        if needed is not None:
            free = self.send(OPERATIONS[needed, "list"], self.ids(needed)).json()["data"]
            taken = list(own_ids(needed, self.made[needed]).values())
            self.made[needed] = next(one for one in free if list(own_ids(needed, one).values()) != taken)
        made = self.make(kind, judged.fresh(self.example(kind, "create")))
        self.made = before
        return made

    def example(self, kind: str, does: str) -> Any:
        """The example of a body."""
        found = JUDGED[kind].examples_of(does)
        return found[0] if found else None


def created(kind: str) -> bool:
    """Whether a request makes an object of this kind."""
    return (kind, "create") in OPERATIONS


def identity(kind: str, shown: Mapping[str, Any]) -> dict[str, Any]:
    """What tells an object from others: the path parameters that name it, or else everything."""
    ids = own_ids(kind, shown)
    paths = [operation.path for (name, _), operation in OPERATIONS.items() if name == kind]
    named = ids and any(all("{" + name + "}" in path for name in ids) for path in paths)
    return dict(ids) if named else dict(shown)


def _form(body: Mapping[str, Any], names: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """The arguments for a body: the files of a form have names, and the SDK's lists no brackets."""
    sent: dict[str, Any] = dict(body)
    for name, files in names.items():
        value = sent.pop(name)
        contents = value if isinstance(value, list) else [value]
        parts = [(file, text.encode()) for file, text in zip(files, contents, strict=False)]
        sent[name.removesuffix("[]")] = parts if isinstance(value, list) else parts[0]
    return sent
