"""Where data are kept."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .external_storage_reference import ExternalStorageReference
from .external_storage_reference_param import ExternalStorageReferenceParam
from .internal_storage import InternalStorage
from .internal_storage_param import InternalStorageParam

InferenceStorageParam: TypeAlias = (
    InternalStorageParam
    | InternalStorage
    | Mapping[str, Any]
    | ExternalStorageReferenceParam
    | ExternalStorageReference
)
