from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class BillingPolicyParam(_BaseModel):
    """Who is billed for the request."""

    _never_null = ("bill_to",)

    type: Literal["billing_policy"] = "billing_policy"
    bill_to: Literal["self", "user_profile"] | None = _UNSET
    """The organization itself, or the customer behind the profile in `anthropic-user-profile-id`. If the
    customer has not agreed, the request fails. Default: "self"."""
