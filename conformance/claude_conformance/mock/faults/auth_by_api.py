"""Faults of authentication, and of the query ?beta=true, on one API only."""

from __future__ import annotations

import attrs

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Reply
from claude_conformance.mock.http.requests import Request

# The module whose faults are limited here has to be imported first.
from . import auth  # noqa: F401
from .base import COUNT, REGISTRY, Fault, register
from .rewrite import refusal

APIS = {
    "models": ("listModels",),
    "batches": ("listMessageBatches",),
    "files": ("listFiles",),
    "skills": ("listSkills",),
    "count": COUNT,
}


def _no_bearer(exchange: Exchange, request: Request) -> Request | Reply:
    if request.header("authorization") and not request.header("x-api-key"):
        return refusal(exchange, "invalid x-api-key", 401)
    return request


def _no_query(exchange: Exchange, request: Request) -> Request | Reply:
    if "beta=true" in request.query:
        return refusal(exchange, "Not found", 404)
    return request


for _name, _operations in APIS.items():
    for _id in ("auth-not-required", "auth-any-api-key"):
        _known = REGISTRY[_id]
        register(
            attrs.evolve(
                _known,
                id=f"{_id}-on-{_name}",
                summary=f"{_known.summary}, on {_name} only",
                operations=_operations,
            )
        )
    register(
        Fault(
            f"auth-off-on-{_name}",
            f"Any key is accepted for {_name}",
            ("D002",),
            _operations,
            off=frozenset({"auth"}),
        )
    )
    register(
        Fault(
            f"auth-bearer-refused-on-{_name}",
            f"A bearer token is refused on {_name}",
            ("D005",),
            _operations,
            request=_no_bearer,
        )
    )
    register(
        Fault(
            f"beta-query-refused-on-{_name}",
            f"The query ?beta=true is refused on {_name}",
            ("D197",),
            _operations,
            request=_no_query,
        )
    )
