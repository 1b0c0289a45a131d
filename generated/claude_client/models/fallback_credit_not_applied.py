from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class FallbackCreditNotApplied(_BaseModel):
    """The request is billed as usual."""

    type: Literal["not_applied"] = "not_applied"
    reason: (
        Literal[
            "body_mismatch",
            "continuation_excluded",
            "continuation_only",
            "expired",
            "invalid_target_model",
            "not_enabled",
            "reprice_unavailable",
            "temporarily_unavailable",
            "variant_fields_present",
            "wrong_organization",
            "wrong_platform",
            "wrong_workspace",
        ]
        | str
    )
    """Why the token was not redeemed. More values may be added."""
    remove_to_redeem: list[str] | None = _UNSET
    """The fields of the request that prevent it. Present only with `variant_fields_present`."""
