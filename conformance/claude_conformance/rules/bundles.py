"""Bundles of skills for requests: right ones, and ones with a single fault."""

from __future__ import annotations

import io
import zipfile

from claude_conformance.rules.fresh import token
from claude_conformance.rules.multipart import Form, Part, form

DESCRIPTION = "Reads harbour logs and finds the next high tide. Use it for questions about tides."


def fresh(stem: str) -> str:
    """A name for a skill that nobody has used."""
    return f"{stem}-{token()}"


def manual(name: str, description: str = DESCRIPTION) -> bytes:
    """A SKILL.md."""
    text = f"---\nname: {name}\ndescription: {description}\n---\n\n# Harbour log\n\nLook the harbour up.\n"
    return text.encode()


def bundle(files: dict[str, bytes], **fields: str) -> Form:
    """The form that makes a skill of files, by path."""
    parts = [Part("files[]", content, path, "text/markdown") for path, content in files.items()]
    return form(*parts, *(Part(name, value.encode()) for name, value in fields.items()))


def skill(name: str, description: str = DESCRIPTION, *, folder: str | None = None, **fields: str) -> Form:
    """A bundle of one SKILL.md in a folder, which has the skill's name unless told otherwise."""
    return bundle({f"{folder or name}/SKILL.md": manual(name, description)}, **fields)


def zipped(name: str) -> Form:
    """The same as one zip archive."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as target:
        # With a date of its own, the same bundle would be other bytes each time.
        target.writestr(zipfile.ZipInfo(f"{name}/SKILL.md"), manual(name))
    return form(Part("files[]", archive.getvalue(), f"{name}.zip", "application/zip"))
