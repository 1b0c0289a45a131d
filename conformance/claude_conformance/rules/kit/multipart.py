"""Forms with files, as clients send them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import httpx

from claude_conformance.rules.kit.fresh import token
from claude_conformance.rules.probe import Call


@attrs.frozen
class Part:
    """One field of a form; with a ``filename`` it is a file."""

    name: str
    content: bytes
    filename: str | None = None
    media_type: str | None = None


@attrs.frozen
class Form:
    """An encoded form and its content type, which names the boundary."""

    body: bytes = attrs.field(repr=False)
    content_type: str

    def post(self, path: str, betas: tuple[str, ...] = (), *, invalid: bool = False) -> Call:
        """Returns the call that sends it; ``invalid`` as in `Call`."""
        headers = (("content-type", self.content_type),)
        return Call(path=path, body=self.body, headers=headers, betas=betas, invalid=invalid)


def form(*parts: Part) -> Form:
    """Encodes parts in order."""
    files = [(part.name, (part.filename, part.content, part.media_type)) for part in parts]
    boundary = token(32)
    headers = {"content-type": f"multipart/form-data; boundary={boundary}"}
    request = httpx.Request("POST", "http://form.invalid/", headers=headers, files=files)
    # Without files, httpx sends no form.
    body = request.read() if files else f"--{boundary}--\r\n".encode()
    return Form(body, request.headers["content-type"])


def form_of(values: Mapping[str, Any], names: Mapping[str, Sequence[str]]) -> Form:
    """Encodes an example of a form. ``names`` has the file names of the properties that are files."""
    parts: list[Part] = []
    for name, value in values.items():
        files = names.get(name)
        if files is None:
            parts.append(Part(name, str(value).encode()))
        else:
            contents = value if isinstance(value, list) else [value]
            parts += [Part(name, text.encode(), file) for text, file in zip(contents, files, strict=False)]
    return form(*parts)
