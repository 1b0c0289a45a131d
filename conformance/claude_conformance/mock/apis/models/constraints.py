"""The Models API."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.constraints import Case, constraint
from claude_conformance.mock.http.errors import invalid


@constraint("one-cursor-at-a-time", "doc/api/models/list", on=("listModels",))
def one_cursor(case: Case) -> None:
    if case.params.get("after_id") is not None and case.params.get("before_id") is not None:
        raise invalid("before_id: only one of after_id and before_id may be given")
