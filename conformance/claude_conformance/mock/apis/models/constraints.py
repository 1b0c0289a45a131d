"""Constraints of lists of models."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.resources.paging import one_cursor

lists = Constraints(Validated, ("listModels",))
lists("one-cursor-at-a-time", "doc/api/models/list")(one_cursor)
