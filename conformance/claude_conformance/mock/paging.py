"""Pages of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .errors import invalid


def id_page(items: Sequence[Mapping[str, Any]], limit: int, cursors: Mapping[str, str]) -> dict[str, Any]:
    """A page next to an object: after `after_id`, before `before_id`, else from the start.

    `has_more` is about the direction of the walk. A cursor that names no object is 400.
    """
    ids = [item["id"] for item in items]
    for name, id in cursors.items():
        if id not in ids:
            raise invalid(f"{name}: there is no object '{id}' in this list")
    if "before_id" in cursors:
        end = ids.index(cursors["before_id"])
        start = max(0, end - limit)
        more = start > 0
    else:
        start = ids.index(cursors["after_id"]) + 1 if "after_id" in cursors else 0
        end = min(len(items), start + limit)
        more = end < len(items)
    page = list(items[start:end])
    return {
        "data": page,
        "has_more": more,
        "first_id": page[0]["id"] if page else None,
        "last_id": page[-1]["id"] if page else None,
    }
