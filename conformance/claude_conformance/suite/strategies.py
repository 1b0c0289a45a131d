"""Generated requests: the only module that imports schemathesis, which makes the strategies.

The suite itself sends, counts and judges.
"""

from __future__ import annotations

import contextlib
import json
from functools import cache
from typing import Any
from urllib.parse import quote

import attrs
import hypothesis
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from hypothesis.internal.cache import LRUCache
from hypothesis.internal.conjecture.choice import choice_constraints_key, choice_permitted
from hypothesis.internal.conjecture.providers import (
    AVAILABLE_PROVIDERS,
    GLOBAL_CONSTANTS,
    HypothesisProvider,
)

from claude_conformance.contract import Operation, View

_PERMITTED: LRUCache[Any, tuple[Any, ...]] = LRUCache(1024)
"""Constants by type and constraints. The cache of hypothesis also has the constants of loaded modules."""


class _Steady(HypothesisProvider):  # type: ignore[misc, unused-ignore]
    """Hypothesis without the constants that it finds in loaded modules."""

    def _maybe_draw_constant(self, choice_type: Any, constraints: Any, *, p: float = 0.05) -> Any:
        random = self._random
        if random is None or random.random() > p:
            return None
        key = (choice_type, choice_constraints_key(choice_type, constraints))
        if key not in _PERMITTED:
            constants = GLOBAL_CONSTANTS.set_for_type(choice_type)
            _PERMITTED[key] = tuple(choice for choice in constants if choice_permitted(choice, constraints))
        permitted = _PERMITTED[key]
        return random.choice(permitted) if permitted else None


AVAILABLE_PROVIDERS["claude-conformance"] = f"{__name__}._Steady"


@attrs.frozen
class Generated:
    """A request as data; ``body`` is `None` if the operation has no request body.

    ``path`` is ready to send.
    """

    path: str
    query: tuple[tuple[str, str], ...]
    body: Any


@cache
def _schema(view: View) -> Any:
    return _load(view.document)


def _load(document: dict[str, Any]) -> Any:
    import schemathesis  # takes almost a second, and only this phase needs it

    return schemathesis.openapi.from_dict(document)


def requests(view: View, operation: Operation, *, valid: bool) -> st.SearchStrategy[Generated]:
    """Returns a strategy for valid requests to an operation, or ones with an invalid JSON body.

    Omits headers, because the caller has its own. Omits bodies that JSON cannot express.
    """
    from schemathesis.generation import GenerationMode

    described = _schema(view)[operation.path][operation.method]
    mode = GenerationMode.POSITIVE if valid else GenerationMode.NEGATIVE
    at = operation.request_schema()
    validator = view.validator(at) if at is not None else None

    def fits(found: Generated) -> bool:
        if validator is None:
            return valid and found.body is None
        return is_json(found.body) and validator.is_valid(found.body) == valid

    cases = described.as_strategy(generation_mode=mode, headers={})
    return st.builds(_generated, cases).filter(fits)


def instances(view: View, name: str) -> st.SearchStrategy[Any]:
    """Returns a strategy for values of a schema, as request bodies.

    ``name`` is that of a component, or of a schema in it: `Usage/properties/input_tokens`.
    """
    component, _, inner = name.partition("/")
    described = _bodies(view) if not inner else _load(_taking(view, name))
    cases = described[f"/{component}"]["POST"].as_strategy()
    return st.builds(lambda case: case.body, cases).filter(is_json)


@cache
def _bodies(view: View) -> Any:
    return _load(_taking(view, *view.document["components"]["schemas"]))


def _taking(view: View, *names: str) -> dict[str, Any]:
    """Returns a document with an operation for each name, which takes values of this schema."""
    paths: dict[str, Any] = {}
    for name in names:
        schema = {"$ref": f"#/components/schemas/{name}"}
        body = {"required": True, "content": {"application/json": {"schema": schema}}}
        operation = {"requestBody": body, "responses": {"200": {"description": "Taken"}}}
        paths[f"/{name.partition('/')[0]}"] = {"post": operation}
    return {**view.document, "paths": paths}


def generate(view: View, operation: Operation, count: int, seed: int, *, valid: bool) -> list[Generated]:
    """Returns at most ``count`` different requests; the same seed gives the same ones."""
    found: dict[str, Generated] = {}

    @hypothesis.seed(seed)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
        backend="claude-conformance",
    )
    @hypothesis.given(requests(view, operation, valid=valid))
    def collect(generated: Generated) -> None:
        found.setdefault(repr(generated), generated)

    # An operation that accepts everything has no invalid requests.
    with contextlib.suppress(Unsatisfiable):
        collect()
    return list(found.values())


def _generated(case: Any) -> Generated:
    path = case.path
    for name, value in (case.path_parameters or {}).items():
        path = path.replace("{" + name + "}", quote(str(value), safe=""))
    body = case.body
    plain = body if isinstance(body, dict | list | str | int | float | bool) or body is None else None
    return Generated(path, tuple(_pairs(case.query or {})), plain)


def _pairs(query: dict[str, Any]) -> list[tuple[str, str]]:
    pairs = []
    for name, value in query.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, bool):
                pairs.append((name, "true" if item else "false"))
            elif item is not None and not isinstance(item, dict):
                pairs.append((name, str(item)))
    return pairs


def is_json(value: Any) -> bool:
    """Returns whether a value can be written as JSON."""
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return False
    return True
