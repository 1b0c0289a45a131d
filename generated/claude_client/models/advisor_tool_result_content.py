"""The advice, or the error. More types may be added."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .advisor_redacted_result_block import AdvisorRedactedResultBlock
from .advisor_result_block import AdvisorResultBlock
from .advisor_tool_result_error_object import AdvisorToolResultErrorObject

AdvisorToolResultContent: TypeAlias = (
    AdvisorToolResultErrorObject | AdvisorResultBlock | AdvisorRedactedResultBlock | UnknownVariant
)
