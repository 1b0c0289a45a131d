from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class PackagesParams(_BaseModel):
    """What is installed, for each package manager. A version is written as that manager writes it, such as
    `httpx==0.28.1`; without one, the newest is installed."""

    _never_null = ("type",)

    apt: Sequence[str] | None = _UNSET
    """Packages of Ubuntu."""
    cargo: Sequence[str] | None = _UNSET
    """Packages of Rust."""
    gem: Sequence[str] | None = _UNSET
    """Packages of Ruby."""
    go: Sequence[str] | None = _UNSET
    """Packages of Go."""
    npm: Sequence[str] | None = _UNSET
    """Packages of Node.js."""
    pip: Sequence[str] | None = _UNSET
    """Packages of Python."""
    type: Literal["packages"] | None = _UNSET
