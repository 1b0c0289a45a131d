"""The page that was fetched, or why there is none."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

WebFetchToolResultBlockContent: TypeAlias = (
    models.WebFetchToolResultErrorBlock | models.WebFetchBlock | UnknownVariant
)
