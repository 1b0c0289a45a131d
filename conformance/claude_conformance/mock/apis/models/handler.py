"""GET /v1/models and GET /v1/models/{model_id}."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Routed, Validated
from claude_conformance.mock.http.errors import not_found
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources.paging import id_page
from claude_conformance.mock.world.catalogue import Model

LISTED = ("active", "deprecated")
FALLBACK_BETA = "server-side-fallback-2026-07-01"


def shown(exchange: Routed, model: Model) -> dict[str, object]:
    """Return the object of a model as this request sees it."""
    info = model.info()
    if FALLBACK_BETA in exchange.betas:
        others = (other.id for other in exchange.world.catalogue.models)
        info["allowed_fallback_models"] = [id for id in others if id != model.id][:3]
    return info


@handler("listModels", Validated)
def list_models(exchange: Validated) -> Reply:
    """Return a page of models. Raises `ApiError` (400) if a cursor is unknown."""
    params = exchange.params
    stages = params.get("lifecycle[]") or LISTED
    models = [model for model in exchange.world.catalogue.models if model.lifecycle in stages]
    cursors = {}
    for name in ("after_id", "before_id"):
        if params.get(name) is not None:
            model = exchange.world.catalogue.find(params[name])
            cursors[name] = params[name] if model is None else model.id
    everything = [shown(exchange, model) for model in models]
    return JsonReply(
        id_page(everything, params.get("limit", 20), cursors, strict=not exchange.skips("cursor-known"))
    )


@handler("getModel", Validated)
def get_model(exchange: Validated) -> Reply:
    """Return a model. Raises `ApiError` (404) if it does not exist."""
    name = exchange.path_params["model_id"]
    model = exchange.world.catalogue.find(name)
    if model is None:
        raise not_found(f"model: {name}")
    return JsonReply(shown(exchange, model))
