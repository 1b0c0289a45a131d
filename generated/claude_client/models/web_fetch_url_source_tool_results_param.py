"""Which tools' results count."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

WebFetchURLSourceToolResultsParam: TypeAlias = (
    models.WebFetchURLSourceAllParam
    | Mapping[str, Any]
    | models.WebFetchURLSourceNoneParam
    | models.WebFetchURLSourceOnlyParam
    | models.WebFetchURLSourceExceptParam
)
