"""The id or alias of a model. One that the credential cannot use is answered with 404."""

from __future__ import annotations

from typing import TypeAlias

Model: TypeAlias = str
