"""The pages that were found, or the error."""

from typing import TypeAlias

from .. import models

WebSearchToolResultBlockContent: TypeAlias = (
    models.WebSearchToolResultErrorObject | list[models.WebSearchResultBlock]
)
