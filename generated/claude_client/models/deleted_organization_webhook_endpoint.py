from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedOrganizationWebhookEndpoint(_BaseModel):
    """Says which endpoint is gone."""

    id: str
    """The id of the deleted endpoint."""
    type: Literal["webhook_endpoint_deleted"] = "webhook_endpoint_deleted"
