"""Constraints of Claude Tag."""

from __future__ import annotations

import re
from typing import Any

from claude_conformance.mock.apis.claude_tag import settings
from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid, not_found
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.world.identity import WORKSPACE

PAGE = "doc/manage-claude/claude-tag-api"
CHANNEL_ID = re.compile(r"[CG][A-Z0-9]+", re.ASCII)
POOL = "ccpool_"
LONGEST, MOST_BYTES = 8192, 10_000

channels = Constraints(Validated, ("createClaudeTagSlackChannel",))
updates = Constraints(Validated, ("updateClaudeTagSlackChannel", "updateClaudeTagSlackWorkspace"))


def _sent(exchange: Validated) -> dict[str, Any]:
    sent: dict[str, Any] = exchange.body["settings"]
    return sent


@channels("claude-tag-workspace-set-up", PAGE, on=(*channels.operations, "listClaudeTagSlackChannels"))
def workspace_set_up(exchange: Validated) -> None:
    """Channels are in a Slack workspace that is set up."""
    asked = Asked.of(exchange)
    body, params = exchange.body, exchange.params
    slack = body["slack"]["workspace_id"] if body is not None else params["slack_workspace_id"]
    if not settings.workspaces(asked.store, asked.scope, slack):
        raise not_found(f"Slack workspace `{slack}` not found.")


@channels("claude-tag-channel-in-slack", PAGE)
def channel_in_slack(exchange: Validated) -> None:
    """Slack knows the channel: its id begins with C or G."""
    id_ = exchange.body["slack"]["channel_id"]
    if not CHANNEL_ID.fullmatch(id_):
        raise not_found(f"slack.channel_id: Slack has no channel `{id_}` in this workspace")


@updates("claude-tag-environment-known", PAGE)
def environment_known(exchange: Validated) -> None:
    """Sessions run in an active environment, or in a pool of runners."""
    id_ = _sent(exchange).get("environment_id")
    if id_ is None or id_.startswith(POOL):
        return
    found = Asked.of(exchange).store.named("environment", WORKSPACE, id_)
    if found is None or found.archived:
        message = f"settings.environment_id: there is no active environment `{id_}`"
        raise not_found(message, code="environment_not_found")


@updates("claude-tag-instructions-fit", PAGE)
def instructions_fit(exchange: Validated) -> None:
    """Instructions have at most 8,192 characters without white space around them."""
    if len((_sent(exchange).get("instructions") or "").strip()) > LONGEST:
        raise invalid(f"settings.instructions: at most {LONGEST} characters are allowed")


@updates("claude-tag-reply-mode-of-channels", PAGE, on=("updateClaudeTagSlackWorkspace",))
def reply_mode_of_channels(exchange: Validated) -> None:
    """A workspace has no reply mode."""
    if _sent(exchange).get("reply_mode") is not None:
        raise invalid("settings.reply_mode: only a channel has one")


@updates("claude-tag-reply-mode-kept", PAGE, on=("updateClaudeTagSlackChannel",))
def reply_mode_kept(exchange: Validated) -> None:
    """A reply mode that a channel stores can change, but not be cleared."""
    stored = Asked.of(exchange).record().data["settings"].get("reply_mode")
    if stored is not None and _sent(exchange).get("reply_mode", stored) is None:
        raise invalid("settings.reply_mode: it cannot be cleared; send automatic")


@updates("claude-tag-channel-off", PAGE, on=("deleteClaudeTagSlackChannel",))
def channel_off(exchange: Validated) -> None:
    """A channel is removed while Claude is off in it."""
    asked = Asked.of(exchange)
    if settings.applied(asked.store, asked.record(), inherited=True)[0]["enabled"]:
        raise invalid("Claude is on in this channel", code="slack_channel_enabled")


@updates("claude-tag-bundle-instructions-fit", PAGE, on=("updateClaudeTagBundle",))
def bundle_instructions_fit(exchange: Validated) -> None:
    """The instructions of a bundle have at most 10,000 bytes."""
    text = (exchange.body or {}).get("instructions") or ""
    if len(text.encode()) > MOST_BYTES:
        raise invalid(f"instructions: at most {MOST_BYTES} bytes are allowed")
