"""Whether a workspace uses a key."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .external_key_attached_attachment import ExternalKeyAttachedAttachment
from .external_key_unattached_attachment import ExternalKeyUnattachedAttachment

ExternalKeyAttachment: TypeAlias = (
    ExternalKeyAttachedAttachment | ExternalKeyUnattachedAttachment | UnknownVariant
)
