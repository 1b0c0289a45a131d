"""What the members of a group show of their users."""

from __future__ import annotations

from claude_conformance.mock.resources import hooks
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import ORGANIZATION, Record


@hooks.on("rbac_group_member", "create")
def with_email(asked: Asked, record: Record) -> None:
    """Show the email address of the user."""
    user = asked.store.find("user", ORGANIZATION, record.key[-1:])
    if user is not None:
        record.data["email"] = user.data["email"]
