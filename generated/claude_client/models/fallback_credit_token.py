"""The token that came with the refusal. Valid for five minutes."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .fallback_credit_token_param import FallbackCreditTokenParam

FallbackCreditToken: TypeAlias = str | FallbackCreditTokenParam | Mapping[str, Any]
