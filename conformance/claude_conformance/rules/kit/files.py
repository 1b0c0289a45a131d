"""The files of a run: each is uploaded once and shared by the rules that need it."""

from __future__ import annotations

from claude_conformance.rules.kit.fresh import SERIES, marked_by, token
from claude_conformance.rules.kit.lists import need
from claude_conformance.rules.kit.multipart import Form, Part, form
from claude_conformance.rules.kit.requests import FILES
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.wire import Exchange

UPLOAD = ("uploadFile",)

UNKNOWN = "file_011Conformance0Nothing0000"
TEXT = b"High water at Enge: 04:12 and 16:40.\nLow water: 10:21 and 22:55.\n"


def text_file(filename: str | None, **fields: str) -> Form:
    """Returns the upload of a small text file, with more fields."""
    parts = [Part("file", TEXT, filename, "text/plain")]
    return form(*parts, *(Part(name, value.encode()) for name, value in fields.items()))


def name(stem: str = "tides") -> str:
    """Returns an unused file name."""
    return f"{stem}-{token()}.txt"


def upload(probe: Probe, filename: str | None, *, invalid: bool = False, **fields: str) -> Exchange:
    """Uploads a small text file; ``invalid`` as in `Call`."""
    return probe.send(text_file(filename, **fields).post(FILES, invalid=invalid))


def sample(probe: Probe, which: str = "first") -> tuple[Exchange, str]:
    """Returns a file that the run has uploaded, and the name it was given."""

    def make(own: Probe) -> tuple[Exchange, str]:
        filename = name(which)
        return upload(own, filename), filename

    return probe.once(f"file {which}", make)


def need_file(probe: Probe, which: str = "first") -> str:
    """Returns the id of an uploaded file. Raises `Skipped` if uploads are refused."""
    exchange, _ = sample(probe, which)
    found = need(exchange, "the upload of a small text file").get("id")
    if not isinstance(found, str):
        raise Skipped("the upload breaks K01: it has no id", exchange)
    return found


def uniques(probe: Probe) -> list[tuple[Exchange, str]]:
    """Returns the uploads of several files and their names, which no other run uses."""

    def make(own: Probe) -> list[tuple[Exchange, str]]:
        mark = marked_by(need_file(own))
        names = [f"once-{number}-{mark}.txt" for number in range(SERIES)]
        return [(upload(own, filename), filename) for filename in names]

    return probe.once("files unique", make)


def get(probe: Probe, file_id: str, more: str = "", *, invalid: bool = False) -> Exchange:
    """Asks for a file; ``invalid`` as in `Call`."""
    return probe.send(Call("GET", f"{FILES}/{file_id}{more}", invalid=invalid))


def brief(probe: Probe) -> Exchange:
    """Returns the upload of a file that expires in an hour; made once in a run."""
    return probe.once("file brief", lambda own: upload(own, name("brief"), expires_in_seconds="3600"))
