from __future__ import annotations

from collections.abc import Mapping

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class FederationRuleMatchParam(_BaseModel):
    """Tells which tokens a rule is about. Each property that is set must fit."""

    audience: str | None = _UNSET
    """The value that `aud` must have or contain. By default it is the one that is expected of the issuer."""
    claims: Mapping[str, str] | None = _UNSET
    """The string that each of these claims at the top of the token must have."""
    condition: str | None = _UNSET
    """An expression in CEL that sees the variable `claims` and returns a boolean. It cannot be always
    true."""
    subject_prefix: str | None = _UNSET
    """The `sub` of the token. A value that ends in `*` is a prefix."""
