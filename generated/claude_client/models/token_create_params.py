from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TokenCreateParams(_BaseModel):
    """What proves who asks. A `jwt-bearer` grant needs `assertion`, `federation_rule_id` and
    `organization_id`. A `refresh_token` grant needs `refresh_token` and `client_id`."""

    _never_null = (
        "assertion",
        "federation_rule_id",
        "organization_id",
        "service_account_id",
        "workspace_id",
        "refresh_token",
        "client_id",
    )

    grant_type: Literal["urn:ietf:params:oauth:grant-type:jwt-bearer", "refresh_token"]
    """How the client proves who it is."""
    assertion: str | None = _UNSET
    """The token of the identity provider. It has at most 16 KiB."""
    federation_rule_id: str | None = _UNSET
    """The rule that allows the exchange."""
    organization_id: str | None = _UNSET
    """The id of the organization, a UUID."""
    service_account_id: str | None = _UNSET
    """The service account that the access token is to act as."""
    workspace_id: str | None = _UNSET
    """The id of the workspace, or `default`. It is required if the rule is on in several."""
    refresh_token: str | None = _UNSET
    """The refresh token of a person who signed in."""
    client_id: str | None = _UNSET
    """The OAuth client that the refresh token was made for."""
