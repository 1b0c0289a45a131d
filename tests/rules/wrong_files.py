"""Servers that are wrong about files, each in one way."""

from __future__ import annotations

from typing import Any

import attrs
from stand_in import Given, Seen
from wrong_servers import (
    FAILURE,
    FILES,
    ONE,
    REFUSED,
    Wrong,
    answers,
    any_image,
    changed,
    instead,
    is_,
    lacks,
    lenient,
    ok,
    sets,
    without_query,
)

FILE = {
    "id": "file_01Wrong",
    "type": "file",
    "filename": "wrong.txt",
    "mime_type": "text/plain",
    "size_bytes": 5,
    "created_at": "2026-11-20T08:00:00Z",
    "downloadable": False,
    "expires_at": None,
}


def whole_path(value: Any) -> Any:
    return {**value, "filename": f"../../etc/{value['filename']}"}


def always_first(seen: Seen) -> Seen:
    """Returns the first page for every request."""
    return without_query(FILES, "page")(seen)


def deleted_stays(seen: Seen) -> Seen | Given:
    """Says that a file is deleted, and keeps it."""
    if is_(seen, "DELETE", f"{FILES}{ONE}") and "Conformance" not in seen.path:
        return ok({"id": seen.path.rpartition("/")[2], "type": "file_deleted"})
    return seen


def new_list(seen: Seen) -> Seen:
    """Knows only the newer list."""
    if not is_(seen, "GET", FILES):
        return seen
    headers = {name: value for name, value in seen.headers.items() if name.lower() != "anthropic-beta"}
    return attrs.evolve(seen, headers=headers)


def old_list(seen: Seen) -> Seen:
    """Knows only the older list."""
    if not is_(seen, "GET", FILES):
        return seen
    return attrs.evolve(seen, headers={**seen.headers, "anthropic-beta": "files-api-2025-04-14"})


WRONG_FILES = [
    Wrong("K01", "calls uploads downloadable", after=sets("POST", FILES, downloadable=True)),
    Wrong("K01", "has no types of files", after=sets("POST", FILES, mime_type="")),
    Wrong("K01", "miscounts bytes", after=sets("GET", f"{FILES}{ONE}", size_bytes=1)),
    Wrong("K01", "says size, not size_bytes", after=lacks("POST", FILES, "size_bytes")),
    Wrong("K01", "lets every file expire", after=sets("POST", FILES, expires_at="2026-11-21T08:00:00Z")),
    Wrong("K01", "refuses uploads", before=answers("POST", FILES, REFUSED)),
    Wrong("K02", "knows only the newer list", before=new_list),
    Wrong("K03", "gives uploads back", after=instead("GET", f"{FILES}{ONE}/content", 400, ok({}))),
    Wrong("K03", "has no error_code", after=instead("GET", f"{FILES}{ONE}/content", 400, REFUSED)),
    Wrong("K04", "stumbles over unknown ids", after=instead("GET", f"{FILES}{ONE}", 404, FAILURE)),
    Wrong("K04", "deletes what is not there", after=instead("DELETE", f"{FILES}{ONE}", 404, ok({}))),
    Wrong(
        "K05",
        "deletes in another API's words",
        after=changed(
            "DELETE", f"{FILES}{ONE}", lambda value: {"id": value["id"], "object": "file", "deleted": True}
        ),
    ),
    Wrong("K05", "keeps what is deleted", before=deleted_stays),
    Wrong("K06", "takes any name", after=lenient("POST", FILES, FILE)),
    Wrong("K07", "takes a form without a file", after=lenient("POST", FILES, FILE)),
    Wrong("K08", "takes any expiry", after=lenient("POST", FILES, FILE)),
    Wrong("K08", "never lets files expire", after=sets("POST", FILES, expires_at=None)),
    Wrong("K09", "knows only the older list", before=old_list),
    Wrong("K09", "gives the first page again", before=always_first),
    Wrong("K09", "does not listen to limit", before=without_query(FILES, "limit")),
    Wrong("K09", "lists oldest first", after=changed("GET", FILES, lambda v: {**v, "data": v["data"][::-1]})),
    Wrong("K10", "does not listen to ids[]", before=without_query(FILES, "ids[]")),
    Wrong("K10", "takes limit beside ids[]", after=lenient("GET", FILES, {"data": [], "next_page": None})),
    Wrong("K11", "takes a PDF as an image", after=any_image),
    Wrong("K12", "keeps the path", after=changed("POST", FILES, whole_path)),
    Wrong("K13", "takes half a form", after=lenient("POST", FILES, FILE)),
    Wrong("K14", "does not listen to after_id", before=without_query(FILES, "after_id")),
    Wrong("K15", "keeps what is deleted", before=deleted_stays),
    Wrong("K16", "lists any number of ids", after=lenient("GET", FILES, {"data": [], "next_page": None})),
]
