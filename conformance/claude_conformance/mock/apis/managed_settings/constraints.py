"""Constraints of managed settings."""

from __future__ import annotations

from claude_conformance.contract.text import to_json
from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.apis.managed_settings.order import CONFIGURATION, order_of, singleton
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import ApiError, invalid, not_found
from claude_conformance.mock.resources.asked import Asked

PAGE = "sdk/resources/beta/organization/claude_code/managed_settings"
BYTES = 1024 * 1024

settings = Constraints(Validated, ("setRBACGroupManagedSettings", "updateDefaultManagedSettings"))


@settings("managed-settings-fit", PAGE)
def fit(exchange: Validated) -> None:
    """The settings have at most 1 MiB as they are stored."""
    size = len(to_json(exchange.body["settings"]).encode())
    if size > BYTES:
        raise invalid(f"settings: at most {BYTES} bytes are possible, found {size}")


@settings("managed-settings-group-known", PAGE, on=("setRBACGroupManagedSettings",))
def group_known(exchange: Validated) -> None:
    """Only a group of the organization can get settings."""
    asked, id = Asked.of(exchange), exchange.path_params["rbac_group_id"]
    if asked.store.named("rbac_group", asked.scope, id) is None:
        raise not_found(f"rbac_group `{id}` not found.", code="rbac_group_not_found")


@settings("managed-settings-order-complete", PAGE, on=("updateManagedSettingsConfiguration",))
def order_complete(exchange: Validated) -> None:
    """A new order has each group that has settings once."""
    asked = Asked.of(exchange)
    order, version = (exchange.body.get(f"rbac_group_order{end}") for end in ("", "_version"))
    current = singleton(asked, CONFIGURATION).data["rbac_group_order_version"]
    if order is not None and version == current and sorted(order) != sorted(order_of(asked)):
        raise invalid("rbac_group_order: it must have each group that has settings once")


@settings("managed-settings-order-same", PAGE, on=("listRBACGroupManagedSettings",))
def order_same(exchange: Validated) -> None:
    """The order of the groups is the same on all pages of a list."""
    configuration = singleton(Asked.of(exchange), CONFIGURATION).data
    current = configuration["rbac_group_order_version"]
    if configuration.get("versions", {}).get(exchange.params.get("page"), current) != current:
        raise ApiError(409, "page: the order has changed; begin with the first page")
