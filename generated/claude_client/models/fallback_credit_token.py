"""The token that came with the refusal. Valid for five minutes."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

FallbackCreditToken: TypeAlias = str | models.FallbackCreditTokenParam | Mapping[str, Any]
