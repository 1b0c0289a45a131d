"""The tools whose results are allowed."""

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
