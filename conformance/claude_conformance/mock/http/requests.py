"""A request as received."""

from __future__ import annotations

from urllib.parse import parse_qsl

import attrs


@attrs.define
class Request:
    """A request as received. Header names are lower case; a repeated header has several entries."""

    method: str
    path: str
    query: str = ""
    headers: list[tuple[str, str]] = attrs.field(factory=list, repr=False)
    content: bytes = attrs.field(default=b"", repr=False)
    base_url: str = ""

    def header(self, name: str) -> str | None:
        """Return the value of a header, several joined by `, `; None if it is absent."""
        values = [value for key, value in self.headers if key == name]
        return ", ".join(values) if values else None

    def query_names(self) -> set[str]:
        """The names of the query parameters, described or not."""
        return {name for name, _ in parse_qsl(self.query, keep_blank_values=True)}
