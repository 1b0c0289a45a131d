from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .capability_support import CapabilitySupport
    from .compaction_capability import CompactionCapability
    from .context_management_capability import ContextManagementCapability
    from .effort_capability import EffortCapability
    from .server_tools_capability import ServerToolsCapability
    from .thinking_capability import ThinkingCapability


@_model
class ModelCapabilities(_BaseModel):
    """What a model can do."""

    _nested = {
        "batch": "CapabilitySupport",
        "citations": "CapabilitySupport",
        "code_execution": "CapabilitySupport",
        "context_management": "ContextManagementCapability",
        "effort": "EffortCapability",
        "image_input": "CapabilitySupport",
        "pdf_input": "CapabilitySupport",
        "server_tools": "ServerToolsCapability",
        "structured_outputs": "CapabilitySupport",
        "thinking": "ThinkingCapability",
        "compaction": "CompactionCapability",
    }

    batch: CapabilitySupport
    """Message batches."""
    citations: CapabilitySupport
    """Citations."""
    code_execution: CapabilitySupport
    """Running code."""
    context_management: ContextManagementCapability
    effort: EffortCapability
    image_input: CapabilitySupport
    """Whether the model accepts images."""
    pdf_input: CapabilitySupport
    """Whether the model accepts PDFs."""
    server_tools: ServerToolsCapability
    structured_outputs: CapabilitySupport
    """Whether the model supports responses that satisfy a schema."""
    thinking: ThinkingCapability
    compaction: CompactionCapability | None = _UNSET
    """Whether the model accepts the request field `compaction`."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CapabilitySupport",
        "CompactionCapability",
        "ContextManagementCapability",
        "EffortCapability",
        "ServerToolsCapability",
        "ThinkingCapability",
    )
