"""A recorded request as a curl command that a person can paste into a shell."""

from __future__ import annotations

import re
import shlex

from claude_conformance.wire.exchange import Request
from claude_conformance.wire.redact import Redactor, is_credential

_PLAIN = re.compile(r"[\x20-\x7e\n\t]*")
_BODY_CAP = 16 << 10
_OWN = frozenset({"host", "content-length", "connection", "accept-encoding"})
_KEY_VARIABLE = '"$ANTHROPIC_API_KEY"'


def curl(request: Request, redactor: Redactor) -> str:
    """The command; keys are taken from the environment, bodies over 16 KiB are left to a file."""
    parts = ["curl", "-sS", "-i", "-N"]
    if request.method != ("POST" if request.body else "GET"):
        parts += ["-X", _quote(request.method)]
    parts.append(_quote(redactor.url(request.url)))
    for name, value in request.headers:
        if name.lower() not in _OWN and value != "*/*" and not value.startswith("claude-conformance/"):
            parts += ["-H", _header(name, value, redactor)]
    if request.body:
        parts += ["--data-binary", _body(request.body, redactor)]
    return " ".join(parts)


def _header(name: str, value: str, redactor: Redactor) -> str:
    if not is_credential(name, value):
        return _quote(f"{name}: {redactor.text(value)}")
    scheme = "Bearer " if value[:7].lower() == "bearer " else ""
    return _quote(f"{name}: {scheme}") + _KEY_VARIABLE


def _body(body: bytes, redactor: Redactor) -> str:
    if len(body) > _BODY_CAP:
        return f"@body-of-{len(body)}-bytes.json"
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return "@body-that-is-not-utf8.bin"
    return _quote(redactor.text(text))


def _quote(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return shlex.quote(text)
    escaped = "".join(_escape(char) for char in text)
    return f"$'{escaped}'"


def _escape(char: str) -> str:
    if char in "\\'":
        return "\\" + char
    if char.isprintable() or char == "\n":
        return char
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
