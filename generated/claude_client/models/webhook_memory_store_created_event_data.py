from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookMemoryStoreCreatedEventData(_BaseModel):
    """A memory store was created."""

    id: str
    """The memory store."""
    organization_id: str
    """The organization."""
    type: Literal["memory_store.created"] = "memory_store.created"
    workspace_id: str
    """The workspace."""
