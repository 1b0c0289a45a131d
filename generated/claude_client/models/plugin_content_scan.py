from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class PluginContentScan(_BaseModel):
    """The newest scan of a version that has ended, or the one that goes on."""

    status: Literal["completed", "errored", "processing"] | str
    """Whether the scan goes on, has ended, or could not be made or read."""
    assessment: Literal["fail", "pass", "unknown", "warn"] | str | None = _UNSET
    """The judgement of a scan that is `completed`. `warn` can also be a `fail` that somebody allowed in
    claude.ai."""
    reason: str | None = _UNSET
    """What a `warn` or `fail` is about, such as `credential-exposure`, or `other`. If the scan is
    `errored`, why there is no judgement: `scan-invalid-archive` (the files have to change),
    `scan-did-not-finish`, `scan-unavailable` (read it again later), or null if the rules of the
    organization exclude a scan."""
