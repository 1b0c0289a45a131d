from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookMemoryStoreDeletedEventData(_BaseModel):
    """A memory store was deleted."""

    id: str
    """The memory store."""
    organization_id: str
    """The organization."""
    type: Literal["memory_store.deleted"] = "memory_store.deleted"
    workspace_id: str
    """The workspace."""
