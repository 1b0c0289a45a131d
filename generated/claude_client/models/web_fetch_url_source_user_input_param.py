"""Whether URLs that the user wrote are allowed."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

WebFetchURLSourceUserInputParam: TypeAlias = (
    models.WebFetchURLSourceAllParam | Mapping[str, Any] | models.WebFetchURLSourceNoneParam
)
