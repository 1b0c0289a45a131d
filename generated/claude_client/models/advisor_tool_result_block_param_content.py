"""The advice, or the error."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .advisor_redacted_result_block import AdvisorRedactedResultBlock
from .advisor_redacted_result_block_param import AdvisorRedactedResultBlockParam
from .advisor_result_block import AdvisorResultBlock
from .advisor_result_block_param import AdvisorResultBlockParam
from .advisor_tool_result_error_param import AdvisorToolResultErrorParam

AdvisorToolResultBlockParamContent: TypeAlias = (
    AdvisorToolResultErrorParam
    | Mapping[str, Any]
    | AdvisorResultBlockParam
    | AdvisorResultBlock
    | AdvisorRedactedResultBlockParam
    | AdvisorRedactedResultBlock
)
