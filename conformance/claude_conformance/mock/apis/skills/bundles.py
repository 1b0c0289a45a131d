"""The files of a skill, as parts of a form or in one zip archive, and the front matter of SKILL.md.

Names are used only as keys: the mock chooses the file for the bytes. Archives are unpacked in pieces and
refused as soon as they contain too much.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from claude_conformance.contract import SpecError
from claude_conformance.contract.source import parse_source
from claude_conformance.mock.exchange import Upload
from claude_conformance.mock.http.errors import ApiError, invalid
from claude_conformance.mock.http.forms import MOST_PARTS, Form, Part, Tree
from claude_conformance.mock.http.storage import CHUNK, Folder, Stored

MANIFEST = "SKILL.md"
# All files together, uncompressed, in bytes (doc/build-with-claude/skills-guide).
MOST_BYTES = 30 * 1000 * 1000
LONGEST_PATH = 1024
# A SKILL.md may be longer; its front matter may not.
MOST_FRONT_MATTER = 64 * 1024
FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)
DRIVE = re.compile(r"[A-Za-z]:")
ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
END_RECORD = b"PK\x05\x06"
# Bytes of a directory entry beside its name, and of the longest comment of an archive.
ENTRY, COMMENT = 46 + 256, 65557
ENCRYPTED = 0x1
SYMLINK = 0o12


def unpacked(upload: Upload) -> Tree:
    """Return the files of an upload as `unpack` does."""
    return unpack(upload.form, upload.world.folder, strict=not upload.skips("skill-size-limited"))


def unpack(form: Form, folder: Folder, *, strict: bool = True) -> Tree:
    """Return the files in the form's `files[]`, with checked paths; cached per form.

    Raises `ApiError` (400) if one is not allowed. Unless `strict`, they may have any size.
    """
    if form.tree is None:
        parts = form.all("files[]")
        if len(parts) == 1 and _is_zip(parts[0]):
            form.tree = _unzipped(parts[0], folder, strict)
        else:
            files: dict[str, Stored] = {}
            for part in parts:
                _put(files, part.filename or "", part.stored)
            form.tree = Tree(form.path, files)
            if strict and sum(stored.size for stored in files.values()) > MOST_BYTES:
                raise _too_large()
    return form.tree


def _too_large() -> ApiError:
    return invalid(f"files: all files together must have at most {MOST_BYTES} bytes uncompressed")


def _put(files: dict[str, Stored], path: str, stored: Stored) -> None:
    files[checked(path, files)] = stored


def checked(path: str, others: Iterable[str] = ()) -> str:
    """Return a safe relative path. Raises `ApiError` (400) if it is not safe."""
    if not path:
        raise invalid("files: each file needs a name")
    if len(path) > LONGEST_PATH or not path.isprintable():
        raise invalid("files: a name is too long or has control characters in it")
    if "\\" in path or path.startswith("/") or DRIVE.match(path):
        raise invalid(f"files: '{path}' is not a relative path with '/' between folders")
    if any(component in ("", ".", "..") for component in path.split("/")):
        raise invalid(f"files: '{path}' leads out of the skill")
    if path in others:
        raise invalid(f"files: '{path}' is repeated")
    return path


def _is_zip(part: Part) -> bool:
    named = (part.filename or "").lower().endswith((".zip", ".skill")) or "zip" in (part.media_type or "")
    return named or part.stored.read(4) in ZIP_STARTS


def _unzipped(part: Part, folder: Folder, strict: bool) -> Tree:
    """Unpack an archive to disk, without trusting its declared sizes."""
    content = part.stored.read()
    path, files, total = folder.new(), dict[str, Stored](), 0
    try:
        check_directory(content)
        with zipfile.ZipFile(io.BytesIO(content)) as archive, path.open("wb") as target:
            for info in archive.infolist():
                if info.is_dir():
                    continue
                name = checked(info.filename, files)
                if info.flag_bits & ENCRYPTED or info.external_attr >> 28 == SYMLINK:
                    raise invalid(f"files: '{name}' is encrypted or a link")
                start = target.tell()
                for chunk in _unpacked(archive, info):
                    total += len(chunk)
                    if strict and total > MOST_BYTES:
                        raise _too_large()
                    target.write(chunk)
                files[name] = Stored(path, start, target.tell() - start)
    except ApiError:
        path.unlink(missing_ok=True)
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        path.unlink(missing_ok=True)
        raise invalid(f"files: the zip archive cannot be read: {error}") from None
    except (RuntimeError, struct.error, OverflowError, MemoryError):
        path.unlink(missing_ok=True)
        raise invalid("files: the zip archive cannot be read") from None
    return Tree(path, files)


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(info) as source:
        while chunk := source.read(CHUNK):
            yield chunk


def check_directory(content: bytes) -> None:
    """Refuse an archive whose directory would need much memory.

    Raises `ApiError` (400) if it is too large, and `zipfile.BadZipFile` if there is no directory.
    """
    at = content.rfind(END_RECORD, max(0, len(content) - COMMENT))
    if at < 0:
        raise zipfile.BadZipFile("it has no end record")
    count, size = struct.unpack_from("<HI", content, at + 10)
    if count > MOST_PARTS or size > MOST_PARTS * ENTRY:
        raise invalid(f"files: the zip archive has more than {MOST_PARTS} files")


@attrs.frozen
class Manifest:
    """The directory of SKILL.md (empty at the root of the upload) and its front matter."""

    directory: str
    fields: Mapping[str, Any]

    def text(self, name: str) -> str:
        """Return a field that is a string; empty if it is not one."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else ""


def manifest_of(tree: Tree) -> Manifest:
    """Return the SKILL.md of a skill. Raises `ApiError` (400) if it is missing or not valid."""
    directory = directory_of(tree)
    stored = tree.files[f"{directory}/{MANIFEST}" if directory else MANIFEST]
    try:
        text = stored.read(MOST_FRONT_MATTER).decode(
            errors="strict" if stored.size <= MOST_FRONT_MATTER else "replace"
        )
    except UnicodeDecodeError:
        raise invalid(f"{MANIFEST}: is not valid UTF-8") from None
    found = FRONT_MATTER.match(text)
    if found is None:
        raise invalid(f"{MANIFEST}: must begin with front matter between two lines of ---")
    try:
        fields = parse_source(found[1], MANIFEST).data
    except SpecError:
        raise invalid(f"{MANIFEST}: the front matter is not valid YAML") from None
    if not isinstance(fields, dict):
        raise invalid(f"{MANIFEST}: the front matter must be a mapping with name and description")
    return Manifest(directory, fields)


def directory_of(tree: Tree) -> str:
    """Return the top directory of SKILL.md, empty at the root.

    Raises `ApiError` (400) if there is no SKILL.md.
    """
    if MANIFEST in tree.files:
        return ""
    tops = {path.partition("/")[0] for path in tree.files if "/" in path}
    loose = [path for path in tree.files if "/" not in path]
    with_manifest = sorted(top for top in tops if f"{top}/{MANIFEST}" in tree.files)
    if not with_manifest:
        raise invalid(f"files: {MANIFEST} is missing at the root of the skill")
    if len(tops) > 1 or loose:
        raise invalid("files: all files must be in one top directory")
    return with_manifest[0]
