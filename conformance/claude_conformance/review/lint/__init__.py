"""Keeps the files of the description alike: the order of keys, and names.

`lint(root)` reads `spec/` and the Overlay documents of `overlays/` below `root`; every finding is one line,
`file:line: rule: message`. Whether the description is right is not its business, but that of
`claude_conformance.contract.validate`.
"""

from claude_conformance.review.lint.check import lint
from claude_conformance.review.lint.finding import Finding

__all__ = ["Finding", "lint"]
