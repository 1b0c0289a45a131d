"""Skills: bundles, versions, both shapes, and what containers load."""

from __future__ import annotations

import io
import struct
import zipfile
from typing import Any

import anthropic
import httpx
import pytest
from state_kit import GONE, IRE, OLD_SKILLS, error_of, manifest, prompt, skill_form, zipped

from claude_conformance.mock import MockServer

SKILLS = "/v1/skills"
CODE = {"type": "code_execution_20250825", "name": "code_execution"}


def make(wire: httpx.Client, files: dict[str, bytes] | None = None, **fields: str) -> dict[str, Any]:
    answer = wire.post(SKILLS, files=skill_form(files), data=fields)
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()
    return made


def test_life_of_a_skill(sdk: anthropic.Anthropic, mock: MockServer) -> None:
    files = [("t/SKILL.md", manifest()), ("t/more/a.py", b"1")]
    made = sdk.skills.create(files=files, display_name="Tides")
    assert (made.id[:6], made.display_name, made.source.type) == ("skill_", "Tides", "custom")
    version = sdk.skills.versions.create(made.id, files=[("SKILL.md", manifest(description="New."))])
    assert (version.id[:6], version.skill_id, version.description) == ("skver_", made.id, "New.")
    assert sdk.skills.versions.retrieve("latest", skill_id=made.id) == version
    assert sdk.skills.retrieve(made.id).latest_version_id == version.id
    listed = [item.id for item in sdk.skills.versions.list(made.id, limit=1)]
    assert listed == [version.id, made.latest_version_id]
    content = sdk.beta.skills.versions.download(made.latest_version_id, skill_id=made.id).read()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == dict(files)
    assert sdk.skills.versions.delete(version.id, skill_id=made.id).type == "skill_version_deleted"
    assert sdk.skills.retrieve(made.id).latest_version_id == made.latest_version_id
    with pytest.raises(anthropic.BadRequestError):
        sdk.skills.versions.delete(made.latest_version_id, skill_id=made.id)
    assert sdk.skills.delete(made.id).type == "skill_deleted"
    with pytest.raises(anthropic.NotFoundError):
        sdk.skills.retrieve(made.id)
    assert list(mock.world.folder.new().parent.iterdir()) == []


def test_lists(sdk: anthropic.Anthropic, wire: httpx.Client) -> None:
    made = [make(wire)["id"] for _ in range(3)]
    own = ["pptx", "xlsx", "docx", "pdf"]
    assert [skill.id for skill in sdk.skills.list(limit=2)] == [*made[::-1], *own]
    assert [skill.id for skill in sdk.skills.list(source="anthropic")] == own
    assert [skill.id for skill in sdk.skills.list(source="custom", limit=1)] == made[::-1]
    assert wire.get(f"{SKILLS}?beta=true").status_code == 200
    assert sdk.skills.versions.retrieve("latest", skill_id="pdf").id == "20251013"


def test_own_skills_are_read_only(wire: httpx.Client) -> None:
    assert error_of(wire.delete(f"{SKILLS}/pdf")) == IRE
    assert error_of(wire.post(f"{SKILLS}/pdf/versions", files=skill_form())) == IRE
    assert error_of(wire.get(f"{SKILLS}/pdf/versions/20251013/content")) == IRE


def _archive(name: str, content: bytes = b"x", mode: int = 0, flags: int = 0) -> bytes:
    """A zip of a good SKILL.md and one more entry, which may be strange."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("t/SKILL.md", manifest())
        info = zipfile.ZipInfo(name)
        info.external_attr = mode << 16
        archive.writestr(info, content)
    data = bytearray(target.getvalue())
    if flags:
        at = data.rindex(b"PK\x01\x02")
        data[at + 8 : at + 10] = struct.pack("<H", flags)
    return bytes(data)


GOOD = {"t/SKILL.md": manifest()}
BAD: dict[str, dict[str, bytes]] = {
    "no manifest": {"t/README.md": b"x"},
    "two folders": {**GOOD, "u/a.py": b"1"},
    "loose file": {**GOOD, "a.py": b"1"},
    "lower-case manifest": {"t/skill.md": manifest()},
    "upper-case name": {"t/SKILL.md": manifest("Tides")},
    "long name": {"t/SKILL.md": manifest("x" * 65)},
    "empty name": {"t/SKILL.md": manifest("''")},
    "number as name": {"t/SKILL.md": manifest("12")},
    "reserved name": {"t/SKILL.md": manifest("my-claude-skill")},
    "other reserved name": {"t/SKILL.md": manifest("anthropic-helper")},
    "empty description": {"t/SKILL.md": manifest(description="''")},
    "long description": {"t/SKILL.md": manifest(description="x" * 1025)},
    "tag in description": {"t/SKILL.md": manifest(description="a <b>bold</b> one")},
    "no front matter": {"t/SKILL.md": b"Look it up."},
    "open front matter": {"t/SKILL.md": b"---\nname: a\n"},
    "bad YAML": {"t/SKILL.md": b"---\nname: [\n---\n"},
    "YAML list": {"t/SKILL.md": b"---\n- a\n---\n"},
    "YAML objects": {"t/SKILL.md": b"---\nname: !!python/object:os.system x\n---\n"},
    "deep YAML": {"t/SKILL.md": b"---\na: " + b"[" * 5000 + b"\n---\n"},
    "not UTF-8": {"t/SKILL.md": b"---\nname: \xff\n---\n"},
    "traversal": {**GOOD, "t/../../a.py": b"1"},
    "absolute path": {**GOOD, "/t/a.py": b"1"},
    "backslashes": {**GOOD, "t\\..\\a.py": b"1"},
    "drive": {**GOOD, "C:/t/a.py": b"1"},
    "too large": {**GOOD, "t/a.bin": b"x" * 30_000_001},
    "broken zip": {"t.zip": zipped(GOOD)[:-10]},
    "cut zip": {"t.zip": zipped(GOOD)[30:]},
    "no zip": {"t.zip": b"hello"},
    "empty zip": {"t.zip": zipped({})},
    "zip traversal": {"t.zip": _archive("t/../../a.py")},
    "zip absolute": {"t.zip": _archive("/etc/passwd")},
    "zip link": {"t.zip": _archive("t/a", b"/etc/passwd", 0o120777)},
    "zip locked": {"t.zip": _archive("t/a", flags=1)},
    "zip bomb": {"t.zip": zipped({**GOOD, "t/a.bin": bytes(40_000_000)})},
    "zip of many": {"t.zip": zipped({**GOOD, **{f"t/{n}": b"" for n in range(2500)}})},
}


@pytest.mark.parametrize("case", BAD)
def test_bad_bundles(wire: httpx.Client, mock: MockServer, case: str) -> None:
    answer = wire.post(SKILLS, files=skill_form(BAD[case]))
    assert error_of(answer) == IRE
    assert list(mock.world.folder.new().parent.iterdir()) == []


def test_good_zip(wire: httpx.Client) -> None:
    made = make(wire, {"t.zip": zipped({**GOOD, "t/a/b.txt": b"deep"})})
    content = wire.get(f"{SKILLS}/{made['id']}/versions/{made['latest_version_id']}/content")
    assert content.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(content.content)) as archive:
        assert archive.read("t/a/b.txt") == b"deep"


@pytest.mark.parametrize("label", ["x" * 256, "two\nlines"])
def test_bad_display_names(wire: httpx.Client, label: str) -> None:
    assert error_of(wire.post(SKILLS, files=skill_form(), data={"display_name": label})) == IRE


def test_missing_and_foreign_parts(wire: httpx.Client) -> None:
    assert error_of(wire.post(SKILLS, files=[("other", ("a", b"x"))])) == IRE
    files = [*skill_form(), ("surprise", ("a", b"x", "text/plain"))]
    assert error_of(wire.post(SKILLS, files=files)) == IRE


def test_a_version_keeps_the_name(wire: httpx.Client) -> None:
    at = f"{SKILLS}/{make(wire)['id']}/versions"
    assert error_of(wire.post(at, files=skill_form({"t/SKILL.md": manifest("other")}))) == IRE
    assert error_of(wire.post(f"{SKILLS}/skill_unknown/versions", files=skill_form())) == GONE


def test_unknown(wire: httpx.Client) -> None:
    made = make(wire)
    at = f"{SKILLS}/{made['id']}/versions"
    for path in (f"{SKILLS}/skill_unknown", f"{SKILLS}/skill_unknown/versions", f"{at}/skver_unknown"):
        assert error_of(wire.get(path)) == GONE
    assert error_of(wire.delete(f"{at}/latest")) == GONE
    assert error_of(wire.get(f"{SKILLS}?page=nonsense")) == IRE


def test_older_shape(wire: httpx.Client) -> None:
    form = skill_form()
    made = wire.post(SKILLS, files=form, data={"display_title": "Tides"}, headers=OLD_SKILLS).json()
    assert (made["display_title"], made["source"]) == ("Tides", "custom")
    assert made["latest_version"].isdigit()
    at = f"{SKILLS}/{made['id']}"
    version = wire.get(f"{at}/versions/{made['latest_version']}", headers=OLD_SKILLS).json()
    assert (version["id"][:9], version["directory"]) == ("skillver_", "tide-tables")
    assert error_of(wire.get(f"{at}/versions/{made['latest_version']}")) == GONE
    page = wire.get(f"{SKILLS}?limit=1", headers=OLD_SKILLS).json()
    assert page["has_more"] is True
    assert page["next_page"]
    assert wire.get(at).json()["display_name"] == "Tides"
    for files in ({"SKILL.md": manifest()}, {"other/SKILL.md": manifest()}):
        assert error_of(wire.post(SKILLS, files=skill_form(files), headers=OLD_SKILLS)) == IRE
    listed = wire.get(f"{at}/versions", headers=OLD_SKILLS).json()
    assert [item["version"] for item in listed["data"]] == [made["latest_version"]]


def test_containers_load_skills(wire: httpx.Client) -> None:
    made = make(wire)

    def ask(*loaded: dict[str, str], tools: Any = (CODE,)) -> httpx.Response:
        data = prompt(tools=list(tools), container={"skills": list(loaded)})
        return wire.post("/v1/messages", json=data)

    custom = {"type": "custom", "skill_id": made["id"]}
    own = {"type": "anthropic", "skill_id": "pdf", "version": "latest"}
    assert ask(custom, own).status_code == 200
    assert ask({**custom, "version": made["latest_version_id"]}).status_code == 200
    assert error_of(ask(custom, tools=())) == IRE
    assert error_of(ask(*[own] * 21)) == IRE
    for unknown in ({**custom, "skill_id": "x"}, {**custom, "version": "x"}, {**own, "type": "custom"}):
        assert error_of(ask(unknown)) == GONE
