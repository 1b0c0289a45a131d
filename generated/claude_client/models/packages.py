from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class Packages(_BaseModel):
    """What is installed in a container, for each package manager."""

    apt: list[str]
    """Packages of Ubuntu."""
    cargo: list[str]
    """Packages of Rust."""
    gem: list[str]
    """Packages of Ruby."""
    go: list[str]
    """Packages of Go."""
    npm: list[str]
    """Packages of Node.js."""
    pip: list[str]
    """Packages of Python."""
    type: Literal["packages"] | None = _UNSET
    """Always `packages`. Default: "packages"."""
