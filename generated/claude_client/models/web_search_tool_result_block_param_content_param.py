"""The pages that were found, or the error."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from .. import models

WebSearchToolResultBlockParamContentParam: TypeAlias = (
    Sequence[models.WebSearchResultBlockParam | models.WebSearchResultBlock | Mapping[str, Any]]
    | models.WebSearchToolRequestErrorObjectParam
    | Mapping[str, Any]
)
