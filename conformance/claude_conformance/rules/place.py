"""Where a rule is written."""

from __future__ import annotations

import sys
from pathlib import Path

import attrs

_HERE = Path(__file__).parent
_REGISTERS = {__file__, *(str(_HERE / name) for name in ("section.py", "per_kind.py"))}


@attrs.frozen
class Place:
    """A line of a file."""

    path: Path
    line: int

    def __str__(self) -> str:
        """The file, from the current directory if it is below that, and the line."""
        path, here = self.path, Path.cwd()
        return f"{path.relative_to(here) if path.is_relative_to(here) else path}:{self.line}"

    @property
    def name(self) -> str:
        """The file, from `rules/` if it is ours, else its name alone, and the line."""
        path = self.path.relative_to(_HERE) if self.path.is_relative_to(_HERE) else Path(self.path.name)
        return f"{path.as_posix()}:{self.line}"


def caller() -> Place:
    """Returns the line that registers a rule: the last one outside the modules that register rules."""
    frame = sys._getframe(1)
    while frame.f_code.co_filename in _REGISTERS and frame.f_back is not None:
        frame = frame.f_back
    return Place(Path(frame.f_code.co_filename), frame.f_lineno)
