from __future__ import annotations

from .._runtime.http.multipart import FileTypes
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class FileUploadParams(_BaseModel):
    """The form of an upload. The part's `filename` names the file: only its last path component is kept,
    and without one the file is called `unnamed`, with the extension of its type. A name has 1 to 255
    characters and must not contain `<`, `>`, `:`, `"`, `|`, `?`, `*`, `\\`, `/` and U+0000 to U+001F."""

    _never_null = ("expires_in_seconds",)

    file: FileTypes
    """The content of the file, at most 500 MB."""
    expires_in_seconds: int | None = _UNSET
    """After how many seconds the file expires, from one hour to ninety days. If omitted, it does not
    expire."""
