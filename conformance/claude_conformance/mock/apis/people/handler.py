"""What is special to users and invites."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import not_found
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import hooks
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import ORGANIZATION, Record, ResourceStore
from claude_conformance.mock.world.clock import precise

LIFETIME = 21 * 86400
"""How long an invite can be accepted, in seconds."""

_MEMBERS = ("workspace_member", "rbac_group_member")


@hooks.on("invite", "create")
def dated(_: Asked, record: Record) -> None:
    """Say when the invite ends."""
    record.data["expires_at"] = precise(record.created + LIFETIME)


@hooks.on("invite", "read")
def expire(asked: Asked, record: Record) -> None:
    """Let a pending invite end when its time is over."""
    expire_at(asked.store.clock.now(), record)


def expire_at(now: float, record: Record) -> None:
    """Let a pending invite end if its time is over at this moment."""
    if record.data["status"] == "pending" and record.data["expires_at"] <= precise(now):
        record.data["status"] = "expired"


def accept(store: ResourceStore, invite_id: str) -> Record:
    """Accept a pending invite, and return the new user. Raises `ApiError` (404) if it is not pending."""
    invite = store.find("invite", ORGANIZATION, (invite_id,))
    if invite is not None:
        expire_at(store.clock.now(), invite)
    if invite is None or invite.data["status"] != "pending":
        raise not_found(f"{invite_id} is not a pending invite.")
    now = precise(store.clock.now())
    invite.data |= {"status": "accepted", "accepted_at": now}
    id, email = store.ids.new("user_"), invite.data["email"]
    invite.data.setdefault("rbac_group_ids", [])
    user = {"id": id, "type": "user", "email": email, "name": email.partition("@")[0]}
    user |= {"role": invite.data["role"], "added_at": now}
    for group in invite.data["rbac_group_ids"]:
        member = {"rbac_group_id": group, "user_id": id, "email": email, "created_at": now}
        store.add("rbac_group_member", ORGANIZATION, (group, id), member)
    return store.add("user", ORGANIZATION, (id,), user)


@hooks.on("user", "delete")
def leave(asked: Asked, record: Record) -> None:
    """Remove a user from workspaces and groups too."""
    for kind in _MEMBERS:
        for member in asked.store.within(kind, ORGANIZATION):
            if member.key[-1] == record.key[-1]:
                asked.store.delete(member)


@handler("signOutUser", Validated)
def sign_out_user(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    return JsonReply(asked.show(asked.record()))
