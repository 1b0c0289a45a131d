"""The pages that were found, or why there are none."""

from typing import TypeAlias

from .. import models

WebSearchToolResultBlockContent: TypeAlias = (
    models.WebSearchToolResultErrorObject | list[models.WebSearchResultBlock]
)
