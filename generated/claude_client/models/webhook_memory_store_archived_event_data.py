from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookMemoryStoreArchivedEventData(_BaseModel):
    """A memory store was archived."""

    id: str
    """The memory store."""
    organization_id: str
    """The organization."""
    type: Literal["memory_store.archived"] = "memory_store.archived"
    workspace_id: str
    """The workspace."""
