"""The hosts that may get a secret."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

CredentialNetworkingParams: TypeAlias = (
    models.UnrestrictedCredentialNetworkingParams
    | Mapping[str, Any]
    | models.LimitedCredentialNetworkingParams
)
