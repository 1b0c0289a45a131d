"""Rules of the list that are not examined, and why."""

from __future__ import annotations

from collections.abc import Mapping

LEFT_OUT: Mapping[str, str] = {
    "C16": "needs a Batches body of over 33 MB, which a server that takes it would go on to work off",
    "C17": "needs an upload of over 500 MB, more than a run may send",
}
"""By rule id: the reason. The ids stay reserved."""
