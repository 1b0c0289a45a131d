"""Where a document is."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .managed_agents_base_64_document_source import ManagedAgentsBase64DocumentSource
from .managed_agents_base_64_document_source_param import ManagedAgentsBase64DocumentSourceParam
from .managed_agents_file_document_source import ManagedAgentsFileDocumentSource
from .managed_agents_file_document_source_param import ManagedAgentsFileDocumentSourceParam
from .managed_agents_plain_text_document_source import ManagedAgentsPlainTextDocumentSource
from .managed_agents_plain_text_document_source_param import ManagedAgentsPlainTextDocumentSourceParam
from .managed_agents_url_document_source import ManagedAgentsURLDocumentSource
from .managed_agents_url_document_source_param import ManagedAgentsURLDocumentSourceParam

ManagedAgentsDocumentSourceParam: TypeAlias = (
    ManagedAgentsBase64DocumentSourceParam
    | ManagedAgentsBase64DocumentSource
    | Mapping[str, Any]
    | ManagedAgentsPlainTextDocumentSourceParam
    | ManagedAgentsPlainTextDocumentSource
    | ManagedAgentsURLDocumentSourceParam
    | ManagedAgentsURLDocumentSource
    | ManagedAgentsFileDocumentSourceParam
    | ManagedAgentsFileDocumentSource
)
