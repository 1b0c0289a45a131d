"""Checks the style of the description's files: the order of keys, and names.

`lint(root)` reads `spec/` and the Overlay documents of `overlays/` below `root`; every finding is one line,
`file:line: rule: message`. `claude_conformance.contract.validate` checks the content.
"""

from claude_conformance.review.lint.check import lint
from claude_conformance.review.lint.finding import Finding

__all__ = ["Finding", "lint"]
