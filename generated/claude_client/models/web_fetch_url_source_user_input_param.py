"""Whether what the user wrote counts."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

WebFetchURLSourceUserInputParam: TypeAlias = (
    models.WebFetchURLSourceAllParam | Mapping[str, Any] | models.WebFetchURLSourceNoneParam
)
