"""Writes a recorded request as a shell command (POSIX sh) that sends the same bytes with curl."""

from __future__ import annotations

import base64
import gzip
import re
import shlex

from claude_conformance.wire.exchange import Request
from claude_conformance.wire.redact import Redactor, is_credential

_PLAIN = re.compile(rb"[\x20-\x7e\n\t]*")
_LARGE = 16 << 10
"""A larger body (in bytes) is written compressed."""

_PACKED_CAP = 1 << 20
"""A longer compressed body (in characters) is left to a file."""

_SEPARATE = frozenset({"host", "content-length", "connection"})  # curl sends these itself
_OWN = {
    "user-agent": "User-Agent",
    "accept": "Accept",
}  # sent by curl unless removed
_KEY_VARIABLES = {"x-api-key": "ANTHROPIC_API_KEY", "authorization": "ANTHROPIC_API_KEY"}


def curl(request: Request, redactor: Redactor) -> str:
    """Return the command. Credentials are shell variables; secrets in a body are left out.

    A body that a shell cannot quote comes from `printf`, a large one from `base64` and `gzip`. A body that
    stays above 1 MiB is left to a file.
    """
    parts = ["curl", "-sS", "-i", "-N", "-g", "--http1.1", "--path-as-is"]
    if request.method == "HEAD":
        parts.append("--head")
    elif request.method != ("POST" if request.body else "GET"):
        parts += ["-X", _quote(request.method)]
    parts.append(_quote(redactor.url(request.url)))
    given = {name.lower() for name, _ in request.headers}
    parts += ["--compressed"] if "accept-encoding" in given else []
    for name, value in request.headers:
        if name.lower() not in _SEPARATE:
            parts += ["-H", _header(name, value, redactor)]
    parts += [part for name, shown in _OWN.items() if name not in given for part in ("-H", f"'{shown}:'")]
    if not request.body:
        # Only these methods declare an empty body.
        empty = request.method in {"POST", "PUT", "PATCH"}
        if empty:
            parts += ["--data-binary", "''"]
            parts += [] if "content-type" in given else ["-H", "'Content-Type:'"]
        return " ".join(parts)
    if "content-type" not in given:
        parts += ["-H", "'Content-Type:'"]
    if "expect" not in given:
        parts += ["-H", "'Expect:'"]
    body = _without_secrets(request.body, redactor)
    if len(body) <= _LARGE and _PLAIN.fullmatch(body) and not body.startswith(b"@"):
        return " ".join([*parts, "--data-binary", _quote(body.decode())])
    source = _printf(body) if len(body) <= _LARGE else _packed(body)
    if source is None:
        return " ".join([*parts, "--data-binary", f"@body-of-{len(body)}-bytes"])
    return " ".join([source, "|", *parts, "--data-binary", "@-"])


def _without_secrets(body: bytes, redactor: Redactor) -> bytes:
    """Return the body with its secrets replaced."""
    return redactor.hidden(body.decode(errors="surrogateescape")).encode(errors="surrogateescape")


def _header(name: str, value: str, redactor: Redactor) -> str:
    if is_credential(name, value):
        scheme, blank, _ = value.partition(" ")
        kind = scheme.lower() if blank and name.lower().endswith("authorization") else ""
        variable = _KEY_VARIABLES.get(name.lower(), re.sub(r"\W", "_", name).upper())
        shown = f"{scheme} " if kind in {"bearer", "basic"} else ""
        variable = "BASIC_CREDENTIALS" if kind == "basic" else variable
        return _quote(f"{name}: {shown}") + f'"${variable}"'
    if not value:
        # curl leaves out a header without a value unless it ends like this.
        return _quote(f"{name};")
    return _quote(f"{name}: {redactor.hidden(value)}", "latin-1")


def _quote(text: str, encoding: str = "utf-8") -> str:
    raw = text.encode(encoding, "replace")
    return shlex.quote(text) if _PLAIN.fullmatch(raw) else f'"$({_printf(raw)})"'


def _printf(raw: bytes) -> str:
    """Return a command that writes these bytes."""
    text = "".join(map(_octal, raw))
    # An initial dash would start an option.
    text = f"\\055{text[1:]}" if text.startswith("-") else text
    return f"printf {shlex.quote(text)}"


def _octal(byte: int) -> str:
    if byte in b"\\":
        return "\\\\"
    if byte in b"%":
        return "%%"
    return chr(byte) if 0x20 <= byte <= 0x7E or byte in b"\n\t" else f"\\{byte:03o}"


def _packed(raw: bytes) -> str | None:
    """Return a command that writes many bytes, or None if it would be very long."""
    text = base64.b64encode(gzip.compress(raw, mtime=0)).decode()
    return f"printf %s {text} | base64 -d | gzip -d" if len(text) <= _PACKED_CAP else None
