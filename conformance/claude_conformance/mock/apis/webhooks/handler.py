"""Webhook endpoints: a disabled one can be enabled again, and get a new signing secret."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import hooks
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record
from claude_conformance.mock.resources.values import generated

ENDPOINT = "webhook_endpoint"


@hooks.on(ENDPOINT, "update")
def enable(asked: Asked, endpoint: Record) -> None:  # noqa: ARG001
    """An endpoint that is enabled has no reason to be disabled."""
    if endpoint.data["state"] == "enabled":
        endpoint.data["disabled_reason"] = ""


@handler("regenerateWebhookSigningSecret", Validated)
def regenerate(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    endpoint = asked.record()
    endpoint.data["signing_secret"] = generated("signing_key", asked.store.ids)
    return JsonReply({"signing_secret": endpoint.data["signing_secret"]})
