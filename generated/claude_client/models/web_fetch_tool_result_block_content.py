"""The page that was fetched, or the error."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

WebFetchToolResultBlockContent: TypeAlias = (
    models.WebFetchToolResultErrorBlock | models.WebFetchBlock | UnknownVariant
)
