"""Who and what the reports are about: users, groups, and the sources of usage with their dimensions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from claude_conformance.mock.world.identity import ORGANIZATION, WORKSPACE

ADA, ALAN, JOAN = (
    "user_01WCz1FkmYMm4gnmykNKUu3Q",
    "user_01Hf4sKw8RnXd3YvTj6MzB9c",
    "user_01Qm7rVx2TbNc9ZkWp5LyD8h",
)
GONE = "user_01Tw6sKp9RnZd4YvXj3MzB8c"
EMAILS = {ADA: "ada@harbour.example", ALAN: "alan@harbour.example", JOAN: "joan@harbour.example"}
NAMES = {ADA: "Ada Quay", ALAN: "Alan Pier", JOAN: "Joan Mole"}
PILOTS, CREW = "rbac_group_01Kd8TqW3vRzX6nMb2YcPj5L", "rbac_group_01Vn4XqT8sKzR2wMb6YcLd9P"
GROUP_NAMES = {PILOTS: "Pilots", CREW: "Crew"}
GROUPS: Mapping[str | None, tuple[str, ...]] = {ADA: (PILOTS,), ALAN: (PILOTS, CREW)}
"""The groups of each user who is in one."""

SERVICE, KEY = "svac_01KpT4vXs8QmZ2nRw7LcYd3H", "apikey_01Rj2N8SVvo6BePZj99NhmiT"
ROLE = "arn:aws:iam::123456789012:role/tides"

OPUS, SONNET, HAIKU = "claude-opus-4-8", "claude-sonnet-4-6", "claude-haiku-4-5-20251001"
PRICES = {OPUS: (500, 2500), SONNET: (300, 1500), HAIKU: (100, 500)}
"""What a million tokens of requests and of responses cost, in cents."""


def user(id_: str) -> dict[str, Any]:
    """Return the actor of a user."""
    known = id_ in NAMES
    return {
        "type": "user_actor",
        "user_id": id_,
        "name": NAMES.get(id_, "Deleted User"),
        "email_address": EMAILS.get(id_),
        "deleted": not known,
    }


@attrs.frozen(slots=False)
class Source:
    """Where usage comes from. `dims` are its dimensions; those that are missing are null.

    `daily` is how often it is used on a day.
    """

    actor: Mapping[str, Any] | None
    dims: Mapping[str, Any]
    groups: tuple[str, ...] = ()
    daily: int = 2
    searches: int = 0
    kind: str = "tokens"

    def value(self, dimension: str) -> Any:
        """Return the value of a dimension."""
        if dimension == "actor":
            return self.actor
        if dimension == "actor_type":
            return self.actor and self.actor["type"]
        if dimension == "organization_id":
            return ORGANIZATION
        if dimension in ("account_id", "service_account_id"):
            kind = "user_actor" if dimension == "account_id" else "service_account_actor"
            return self.actor_id if self.actor and self.actor["type"] == kind else None
        return self.dims.get(dimension)

    @property
    def actor_id(self) -> str | None:
        """The id of a user, a service account or an API key."""
        actor = self.actor or {}
        return actor.get("user_id") or actor.get("service_account_id") or actor.get("api_key_id")


def _seat(id_: str, product: str | None, model: str | None = SONNET, **dims: Any) -> Source:
    """A user in a product of Claude Enterprise."""
    tier = {"context_window": "0-200k", "speed": "standard", "inference_geo": "global"} if model else {}
    traits = {name: dims.pop(name) for name in ("daily", "searches", "kind") if name in dims}
    return Source(
        user(id_), {"product": product, "model": model} | tier | dims, GROUPS.get(id_, ()), **traits
    )


def _api(actor: Mapping[str, Any] | None, product: str, model: str, **dims: Any) -> Source:
    """A program on the Claude Platform."""
    tier = {"context_window": "0-200k", "speed": "standard", "service_tier": "standard"}
    traits = {name: dims.pop(name) for name in ("daily", "searches", "kind") if name in dims}
    return Source(
        actor, {"product": product, "model": model, "workspace_id": WORKSPACE} | tier | dims, **traits
    )


_KEY_ACTOR = {"type": "api_actor", "api_key_id": KEY}
_SERVICE_ACTOR = {"type": "service_account_actor", "service_account_id": SERVICE}
_CLOUD_ACTOR = {
    "type": "federated_actor",
    "provider": {"type": "aws", "account_id": "123456789012", "signed_principal": ROLE},
    "subject": ROLE,
}
_SLACK = {"claude_tag_user_id": "U0123ABCDEF", "slack_channel_id": "C0123ABCDEF"}
_SESSION = {
    "agent_id": "agent_01RtY5mQwK8xVzB3nJ6cTd2s",
    "deployment_id": "depl_01Lv5XqSx8TzK3nPbYc6RdMj",
    "environment_id": "env_01TfK5mQwR8xYzV3nB6cJd2s",
    "session_id": "sesn_01Fm5QvXw8TzN3kRbYc6PdLs",
    "user_profile_id": "uprof_01HcVkyF2XcBvNqzWNEk8dTp",
}
SOURCES = (
    _seat(ADA, "chat", searches=3, daily=3),
    _seat(ADA, "claude_code", OPUS, speed="fast"),
    _seat(ALAN, "cowork", OPUS, context_window="200k-1M", inference_geo="us"),
    _seat(JOAN, "claude_code", HAIKU),
    _seat(GONE, "office_agent", inference_geo="us"),
    _seat(ADA, "claude_tag", claude_tag_category="dm", claude_tag_user_id="U0123ABCDEF"),
    _seat(ALAN, "claude_tag", claude_tag_category="engaged", **_SLACK),
    Source(
        None,
        {"product": "claude_tag", "model": SONNET, "claude_tag_category": "monitoring", "speed": "standard"}
        | {"slack_channel_id": "C0987ZYXWVU", "context_window": "0-200k", "inference_geo": "global"},
    ),
    _seat(JOAN, None, None, kind="code_execution"),
    _api(_KEY_ACTOR, "messages_api", OPUS, api_key_id=KEY, daily=4, inference_geo="global"),
    _api(_KEY_ACTOR, "messages_api", OPUS, api_key_id=KEY, context_window="200k-1M", inference_geo="us"),
    _api(_SERVICE_ACTOR, "messages_api", SONNET, searches=2, speed="fast"),
    _api(_SERVICE_ACTOR, "message_batches_api", HAIKU, service_tier="batch"),
    _api(_CLOUD_ACTOR, "messages_api", HAIKU, service_tier="priority"),
    _api(_KEY_ACTOR, "managed_agents_api", SONNET, api_key_id=KEY, kind="session_usage", **_SESSION),
)
PLATFORM = frozenset({"managed_agents_api", "message_batches_api", "messages_api"})
"""The products of the Claude Platform. The others belong to Claude Enterprise."""
