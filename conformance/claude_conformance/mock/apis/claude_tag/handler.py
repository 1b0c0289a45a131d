"""Claude Tag: channels that are set up in two steps, inherited settings, and attached bundles."""

from __future__ import annotations

import hashlib
from typing import Any

import attrs

from claude_conformance.mock.apis.claude_tag.settings import CHANNEL, TARGET, WORKSPACE, applied
from claude_conformance.mock.apis.kit.constraints import check_all
from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import engine, hooks, refusals
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record

UPDATE = "updateClaudeTagSlackChannel"


@hooks.shows(CHANNEL)
@hooks.shows(WORKSPACE)
def show(asked: Asked, record: Record, shown: dict[str, Any]) -> None:
    inherited = asked.exchange.params.get("include_inherited") is True
    shown["settings"], shown["sources"] = applied(asked.store, record, inherited=inherited)


@hooks.on(CHANNEL, "update")
@hooks.on(WORKSPACE, "update")
def trim(asked: Asked, record: Record) -> None:  # noqa: ARG001
    text = record.data["settings"].get("instructions")
    record.data["settings"]["instructions"] = (text or "").strip() or None


@handler("createClaudeTagSlackChannel", Validated)
def set_up(exchange: Validated) -> Reply:
    """Set up a channel, or find it, and apply the settings. If they are refused, a new channel stays."""
    asked, slack = Asked.of(exchange), exchange.body["slack"]
    known = next((one for one in asked.records() if one.data["slack"] == slack), None)
    channel = known or asked.add((asked.store.ids.new("slch_"),), {"slack": slack, "settings": {}})
    if "settings" not in exchange.body:
        return JsonReply(asked.show(channel))
    update = attrs.evolve(
        exchange,
        operation=exchange.view.operations[UPDATE],
        path_params={"id": channel.key[-1]},
        body={"settings": exchange.body["settings"]},
    )
    try:
        check_all(update)
        return engine.answer(update)
    except ApiError as error:
        raise error if known else _set_up(error, channel) from None


def _set_up(error: ApiError, channel: Record) -> ApiError:
    """Return the error of a request that had set up the channel before it failed."""
    cause = error.details.get("error_code")
    code = "environment_not_found" if cause == "environment_not_found" else "settings_refused"
    details = {"slack_channel_id": channel.key[-1]}
    return ApiError(error.status, error.message, code=f"slack_channel_set_up_{code}", details=details)


@hooks.on(CHANNEL, "delete")
def detach(asked: Asked, channel: Record) -> None:
    """Remove the bundles of a channel that is removed."""
    for target in asked.store.within(TARGET, channel.scope):
        if target.data.get("slack_channel_id") == channel.key[-1]:
            asked.store.delete(target)


@handler("createClaudeTagBundleTarget", Validated)
def attach(exchange: Validated) -> Reply:
    """Attach a bundle. The same bundle and channel or workspace always have the same id."""
    asked = Asked.of(exchange)
    refusals.create(asked, asked.parents())
    known = (one for one in asked.records() if asked.body.items() <= one.data.items())
    text = "/".join((*asked.parent_key(), *asked.body.values()))
    key = (*asked.parent_key(), f"btgt_{hashlib.sha256(text.encode()).hexdigest()[:24]}")
    return JsonReply(asked.show(next(known, None) or asked.add(key, asked.body)))
