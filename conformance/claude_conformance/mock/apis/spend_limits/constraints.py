"""Constraints of spend limits."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.asked import Asked

PAGE = "doc/manage-claude/spend-limits-api"
SETTABLE = ("user", "organization", "workspace")

limits = Constraints(Validated, ("setSpendLimit",))


@limits("spend-limit-wide-monthly", PAGE)
def wide_monthly(exchange: Validated) -> None:
    """The limits of organizations and workspaces are monthly and have an amount."""
    body = exchange.body
    if body["scope"]["type"] == "user":
        return
    if body.get("period", "monthly") != "monthly":
        raise invalid("period: only limits of members can have this period")
    if body["amount"] is None:
        raise invalid("amount: only limits of members can be without an amount")


@limits("spend-limit-settable", PAGE, on=("deleteSpendLimit",))
def settable(exchange: Validated) -> None:
    """Only a limit that the API can set is deleted."""
    scope = Asked.of(exchange).record().data["scope"]["type"]
    if scope not in SETTABLE:
        raise invalid(f"A limit with the scope {scope} cannot be deleted")
