"""Where data are kept."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .external_storage_reference import ExternalStorageReference
from .internal_storage import InternalStorage

InferenceStorage: TypeAlias = InternalStorage | ExternalStorageReference | UnknownVariant
