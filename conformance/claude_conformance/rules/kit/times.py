"""Times as the API writes them."""

from __future__ import annotations

from datetime import datetime


def rfc3339(value: object) -> datetime | None:
    """Returns the time that a text says, or `None` if it is not RFC 3339 with an offset."""
    if not isinstance(value, str) or "T" not in value.upper():
        return None
    try:
        found = datetime.fromisoformat(value.replace("Z", "+00:00").replace("z", "+00:00"))
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
