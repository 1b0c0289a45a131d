"""The advice, or the error."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

AdvisorToolResultBlockParamContent: TypeAlias = (
    models.AdvisorToolResultErrorParam
    | Mapping[str, Any]
    | models.AdvisorResultBlockParam
    | models.AdvisorResultBlock
    | models.AdvisorRedactedResultBlockParam
    | models.AdvisorRedactedResultBlock
)
