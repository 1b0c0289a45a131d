"""Requests that the tests of batches, files and skills share."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import httpx

MODEL = "claude-haiku-4-5"
OLD_FILES = {"anthropic-beta": "files-api-2025-04-14"}
OLD_SKILLS = {"anthropic-beta": "skills-2025-10-02"}
PDF = b"%PDF-1.4\n1 0 obj<</Type/Page>>endobj\n2 0 obj<</Type /Page >>endobj\n%%EOF"


def prompt(content: Any = "Hello", **more: Any) -> dict[str, Any]:
    return {"model": MODEL, "max_tokens": 64, "messages": [{"role": "user", "content": content}]} | more


def batch(*params: Any) -> dict[str, Any]:
    return {"requests": [{"custom_id": f"r{n}", "params": item} for n, item in enumerate(params)]}


def create(wire: httpx.Client, *params: Any) -> dict[str, Any]:
    """A new batch."""
    answer = wire.post("/v1/messages/batches", json=batch(*params))
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()
    return made


def upload(wire: httpx.Client, name: str | None, content: bytes = b"x", **more: Any) -> httpx.Response:
    """An upload; `more` are `kind`, `fields` and `headers`."""
    kind = more.get("kind")
    part = (name, content, kind) if kind else (name, content)
    return wire.post("/v1/files", files={"file": part}, data=more.get("fields"), headers=more.get("headers"))


def manifest(name: str = "tide-tables", description: str = "Reads tide tables.") -> bytes:
    return f"---\nname: {name}\ndescription: {description}\n---\nLook it up.\n".encode()


def skill_form(files: dict[str, bytes] | None = None) -> list[tuple[str, tuple[str, bytes, str]]]:
    """The parts of an upload of a skill, by path."""
    found = files if files is not None else {"tide-tables/SKILL.md": manifest(), "tide-tables/a.py": b"1"}
    return [("files[]", (path, content, "text/plain")) for path, content in found.items()]


def zipped(files: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in files.items():
            archive.writestr(path, data)
    return content.getvalue()


def raw_form(*parts: bytes, boundary: bytes = b"xyz", end: bytes = b"--xyz--\r\n") -> bytes:
    """A form out of parts that are written by hand, each with its headers."""
    return b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts) + end


def error_of(answer: httpx.Response) -> tuple[int, str, str | None]:
    """Status, error.type and error_code."""
    body = answer.json()
    assert body["type"] == "error"
    assert body["request_id"] == answer.headers["request-id"]
    details = body["error"].get("details") or {}
    return answer.status_code, body["error"]["type"], details.get("error_code")


IRE = (400, "invalid_request_error", None)
GONE = (404, "not_found_error", None)
