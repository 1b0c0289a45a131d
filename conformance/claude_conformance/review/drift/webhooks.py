"""Compares the events that webhooks deliver: which there are, and what each of them says."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

import attrs

from claude_conformance.review.drift.compare import Comparison
from claude_conformance.review.drift.described import Description
from claude_conformance.review.drift.facts import Facts
from claude_conformance.review.drift.sdk_source import DriftError
from claude_conformance.review.drift.sdk_types import SdkTypes
from claude_conformance.review.drift.shape import Object, Ref, Shape

API = "webhooks"
"""The name under which events are counted."""

_VERB, _DATA, _TAG = "unwrap", "data", "type"


@attrs.frozen
class SdkWebhooks:
    """A method of the SDK that reads deliveries, and the type of the event that it returns."""

    method: str
    beta: bool
    event: Ref


def sdk_webhooks(types: SdkTypes) -> list[SdkWebhooks]:
    """Return every method of the SDK that reads deliveries."""
    return [
        SdkWebhooks(f"{module.partition('.')[2]}.{_VERB}", module.split(".")[1] == "beta", event)
        for module in types.source.modules_under("resources")
        for event in _events(types, module)
    ]


def _events(types: SdkTypes, module: str) -> Iterator[Ref]:
    parsed = types.source.module(module)
    for owner in parsed.tree.body if parsed else ():
        if not isinstance(owner, ast.ClassDef) or owner.name.startswith("Async"):
            continue
        for method in owner.body:
            if isinstance(method, ast.FunctionDef) and method.name == _VERB and method.returns:
                event = types.convert(method.returns, module)
                if not isinstance(event, Ref):
                    raise DriftError(f"cannot read the event that {_VERB} returns in {module} of the SDK")
                yield event


def compare_webhooks(
    types: SdkTypes, found: Sequence[SdkWebhooks], general: Description, beta: Description, facts: Facts
) -> None:
    """Add every fact about events to `facts`."""
    known: set[str] = set()
    for mine in found:
        facts.api, facts.beta = API, mine.beta
        description = beta if mine.beta else general
        comparison = Comparison(types, description, facts)
        theirs = {hook.name: hook for hook in description.webhooks()}
        for tag, variant in _variants(types, mine.event):
            known.add(tag)
            label = f"webhook {tag}"
            hook = theirs.get(tag)
            facts.add(f"{label}:operation", "present", "present" if hook else "absent")
            if hook is not None:
                facts.add(f"{label}:client-method", mine.method, hook.client_method)
                comparison.shapes(mine.event, hook.event, mine.event.key, request=False)
                body = description.resolve(hook.body)
                data = body.properties.get(_DATA) if isinstance(body, Object) else None
                if data is not None:
                    comparison.shapes(variant, data.shape, label, request=False)
    for hook in beta.webhooks():
        if hook.name not in known:
            facts.api, facts.beta = API, True
            facts.add(f"webhook {hook.name}:operation", "absent", "present")


def _variants(types: SdkTypes, event: Ref) -> Iterator[tuple[str, Shape]]:
    """Iterate over the data of an event by type. Raises `DriftError` if a type has no name."""
    whole = types.resolve(event)
    data = whole.properties.get(_DATA) if isinstance(whole, Object) else None
    for variant in types.alternatives(data.shape) if data else ():
        tags = types.tags(variant, _TAG)
        if len(tags) != 1:
            raise DriftError(f"{event.key}: a variant of its data has no single {_TAG}")
        yield str(tags[0]), variant
