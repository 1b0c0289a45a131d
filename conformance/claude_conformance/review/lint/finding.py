"""The result type of the lint checks."""

from __future__ import annotations

import attrs


@attrs.frozen(order=True)
class Finding:
    """One problem in a file; `line` counts from 1."""

    path: str
    line: int
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.message}"
