"""Where a document is."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .managed_agents_base_64_document_source import ManagedAgentsBase64DocumentSource
from .managed_agents_file_document_source import ManagedAgentsFileDocumentSource
from .managed_agents_plain_text_document_source import ManagedAgentsPlainTextDocumentSource
from .managed_agents_url_document_source import ManagedAgentsURLDocumentSource

ManagedAgentsDocumentSource: TypeAlias = (
    ManagedAgentsBase64DocumentSource
    | ManagedAgentsPlainTextDocumentSource
    | ManagedAgentsURLDocumentSource
    | ManagedAgentsFileDocumentSource
    | UnknownVariant
)
