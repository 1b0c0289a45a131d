"""The page that was fetched, or the error."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

WebFetchToolResultBlockParamContent: TypeAlias = (
    models.WebFetchToolResultErrorBlockParam
    | models.WebFetchToolResultErrorBlock
    | Mapping[str, Any]
    | models.WebFetchBlockParam
    | models.WebFetchBlock
)
