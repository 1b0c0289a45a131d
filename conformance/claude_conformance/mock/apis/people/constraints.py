"""Constraints of invites and of signing users out."""

from __future__ import annotations

from collections.abc import Mapping

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import ApiError, invalid
from claude_conformance.mock.resources.store import ORGANIZATION, ResourceStore

ERRORS = "sdk/_error_classes.py"
invites = Constraints(Validated, ("createInvite",))
sign_outs = Constraints(Validated, ("signOutUser",))

_PROTECTED: Mapping[str, tuple[int, str]] = {
    "primary_owner": (400, "cannot_sign_out_primary_owner"),
    "owner": (403, "cannot_sign_out_owner"),
    "membership_admin": (403, "cannot_sign_out_membership_admin"),
}


def _same(email: object, other: object) -> bool:
    return str(email).strip().casefold() == str(other).strip().casefold()


@invites("invite-not-for-a-member", "doc/manage-claude/user-management", ERRORS)
def not_a_member(exchange: Validated) -> None:
    """An invite does not go to a user of the organization."""
    for user in exchange.world.store(ResourceStore).within("user", ORGANIZATION):
        if _same(user.data["email"], exchange.body["email"]):
            raise invalid(f"{user.key[-1]} already has this email address", code="already_member")


@sign_outs("sign-out-no-owner", "sdk/resources/beta/organization/users.py", ERRORS)
def no_owner(exchange: Validated) -> None:
    """Owners and membership admins are not signed out."""
    store = exchange.world.store(ResourceStore)
    user = store.find("user", ORGANIZATION, (exchange.path_params["user_id"],))
    role = user.data["role"] if user is not None else ""
    if role in _PROTECTED:
        status, code = _PROTECTED[role]
        raise ApiError(status, f"A user with the role {role} cannot be signed out", code=code)
