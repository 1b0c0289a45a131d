"""Deliveries of events, signed as the API signs them (Standard Webhooks). The mock does not send them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

from claude_conformance.contract import View, load_contract
from claude_conformance.contract.examples import examples
from claude_conformance.mock.apis.webhooks.handler import ENDPOINT
from claude_conformance.mock.resources.store import ORGANIZATION, ResourceStore
from claude_conformance.mock.world.clock import precise
from claude_conformance.mock.world.world import World


def deliveries(world: World, kind: str, data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the request that each endpoint gets of an event: `url`, `headers` and `body`.

    The event is the description's example with other `data`. Disabled endpoints get nothing. Raises
    `ValueError` if the event does not exist, or if its schema does not allow the data.
    """
    view = (load_contract("webhooks") if world.contract.index else world.contract).view()
    event = _event(world, view, kind, data)
    body = json.dumps(event, separators=(",", ":"))
    sent = str(int(world.clock.now() - world.clock.offset))  # not in virtual time: receivers have a clock
    return [
        {
            "url": endpoint.data["url"],
            "headers": {
                "content-type": "application/json",
                "webhook-id": event["id"],
                "webhook-timestamp": sent,
                "webhook-signature": signature(endpoint.data["signing_secret"], event["id"], sent, body),
            },
            "body": body,
        }
        for endpoint in world.store(ResourceStore).within(ENDPOINT, ORGANIZATION)
        if endpoint.data["state"] == "enabled" and kind in endpoint.data["enabled_events"]
    ]


def signature(secret: str, id: str, sent: str, body: str) -> str:
    """Return the value of `webhook-signature`."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    digest = hmac.digest(key, f"{id}.{sent}.{body}".encode(), hashlib.sha256)
    return f"v1,{base64.b64encode(digest).decode()}"


def _event(world: World, view: View, kind: str, data: Mapping[str, Any]) -> dict[str, Any]:
    hook = view.webhooks.get(kind)
    if hook is None or hook.request_body is None:
        raise ValueError(f"there is no event {kind!r}")
    at, body = hook.request_body
    example = next(iter(examples(view.document, body["content"]["application/json"])))
    event: dict[str, Any] = {
        **example,
        "id": world.ids.new("wevt_"),
        "created_at": precise(world.clock.now()),
        "data": {**example["data"], **data},
    }
    for violation in view.validator(f"{at}/content/application~1json/schema").violations(event):
        raise ValueError(f"the event is not a {kind}: {violation}")
    return event
