"""Files: bytes go up and come down unchanged, and nothing a client sends becomes a path."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import anthropic
import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from state_kit import GONE, IRE, OLD_FILES, PDF, error_of, prompt, raw_form, upload

from claude_conformance.mock import MockServer

FORM = {"content-type": "multipart/form-data; boundary=xyz"}
FILE = b'Content-Disposition: form-data; name="file"; filename="%s"\r\n\r\n%s'
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def stored(mock: MockServer) -> list[Path]:
    """The files in the mock's temporary folder."""
    path = mock.world.folder.new()
    return list(path.parent.iterdir())


def test_life_of_a_file(sdk: anthropic.Anthropic, mock: MockServer) -> None:
    made = sdk.files.upload(file=("tides.csv", b"a,b\n1,2\n"), expires_in_seconds=3600)
    assert made.id.startswith("file_")
    assert (made.filename, made.mime_type, made.size_bytes) == ("tides.csv", "text/csv", 8)
    assert made.downloadable is False
    assert made.expires_at is not None
    assert (made.expires_at - made.created_at).total_seconds() == 3600
    assert sdk.files.retrieve_metadata(made.id) == made
    with pytest.raises(anthropic.BadRequestError) as refused:
        sdk.files.download(made.id)
    assert refused.value.body["error"]["details"]["error_code"] == "file_not_downloadable"  # type: ignore[index]
    assert sdk.files.delete(made.id).type == "file_deleted"
    with pytest.raises(anthropic.NotFoundError):
        sdk.files.retrieve_metadata(made.id)
    assert stored(mock) == []


def test_bytes_alone_have_no_name(sdk: anthropic.Anthropic) -> None:
    made = sdk.files.upload(file=b"raw")
    assert (made.filename, made.mime_type) == ("unnamed.bin", "application/octet-stream")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=5000))
def test_content_is_exact(wire: httpx.Client, content: bytes) -> None:
    made = upload(wire, "a.bin", content, kind="application/octet-stream").json()
    assert made["size_bytes"] == len(content)
    assert wire.put("/_mock/files", json={"id": made["id"], "downloadable": True}).status_code == 200
    answer = wire.get(f"/v1/files/{made['id']}/content")
    assert (answer.content, answer.headers["content-length"]) == (content, str(len(content)))


def test_what_tools_made_comes_down(sdk: anthropic.Anthropic, wire: httpx.Client) -> None:
    file = {
        "filename": "plot.png",
        "content_base64": base64.b64encode(PNG).decode(),
        "mime_type": "image/png",
    }
    id = wire.post("/_mock/files", json=file).json()["id"]
    assert sdk.files.retrieve_metadata(id).downloadable is True
    assert sdk.files.download(id).read() == PNG
    assert wire.get(f"/v1/files/{id}/content").headers["content-type"] == "image/png"
    for wrong in ({}, {"content": 1}, {"content_base64": "!"}, [], {"content": "x", "downloadable": "yes"}):
        assert wire.post("/_mock/files", json=wrong).status_code == 400


def test_expiry(wire: httpx.Client, mock: MockServer) -> None:
    made = upload(wire, "a.txt", b"Tides.", kind="text/plain", fields={"expires_in_seconds": "3600"}).json()
    at = f"/v1/files/{made['id']}"
    wire.put("/_mock/files", json={"id": made["id"], "downloadable": True})
    document = prompt([{"type": "document", "source": {"type": "file", "file_id": made["id"]}}])
    assert wire.post("/v1/messages", json=document).status_code == 200
    mock.advance(3601)
    assert error_of(wire.get(f"{at}/content")) == (404, "not_found_error", "file_expired")
    assert wire.post("/v1/messages", json=document).status_code == 404
    assert wire.get(at).status_code == 200
    assert [item["id"] for item in wire.get("/v1/files").json()["data"]] == [made["id"]]
    mock.advance(30 * 86400)
    assert error_of(wire.get(at)) == GONE
    assert wire.get("/v1/files").json()["data"] == []
    assert stored(mock) == []


@pytest.mark.parametrize("seconds", ["3599", "7776001", "soon", "", "3600.5"])
def test_lifetimes_refused(wire: httpx.Client, seconds: str) -> None:
    assert error_of(upload(wire, "a.txt", fields={"expires_in_seconds": seconds})) == IRE


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("a.txt", "a.txt"),
        ("../../etc/passwd", "passwd"),
        ("/absolute/name.txt", "name.txt"),
        ("Überfahrt ☂.txt", "Überfahrt ☂.txt"),
        ("x" * 255, "x" * 255),
        ("folder/", "unnamed.txt"),
    ],
)
def test_names(wire: httpx.Client, mock: MockServer, sent: str, kept: str) -> None:
    answer = upload(wire, sent, kind="text/plain")
    assert answer.json()["filename"] == kept
    assert all(path.name[:-4].isdigit() for path in stored(mock))


@pytest.mark.parametrize(
    "name", [b"a<b", b"a>b", b"a:b", b"a|b", b"a?b", b"a*b", b"a\\b", b"x" * 256, b"\xff\xfe", b"..", b"a\tb"]
)
def test_names_refused(wire: httpx.Client, mock: MockServer, name: bytes) -> None:
    assert error_of(wire.post("/v1/files", content=raw_form(FILE % (name, b"x")), headers=FORM)) == IRE
    assert stored(mock) == []
    assert upload(wire, "next.txt").status_code == 200


WHOLE = raw_form(FILE % (b"a.txt", b"x"))
BROKEN = {
    "no part": (raw_form(), FORM),
    "other part": (raw_form(b'Content-Disposition: form-data; name="other"\r\n\r\nx'), FORM),
    "part without name": (raw_form(b"Content-Disposition: form-data\r\n\r\nx"), FORM),
    "part without header": (raw_form(b"\r\nx"), FORM),
    "two files": (raw_form(FILE % (b"a", b"x"), FILE % (b"b", b"y")), FORM),
    "wrong boundary": (WHOLE, {"content-type": "multipart/form-data; boundary=other"}),
    "no boundary": (WHOLE, {"content-type": "multipart/form-data"}),
    "long boundary": (WHOLE, {"content-type": "multipart/form-data; boundary=" + "x" * 300}),
    "cut off": (WHOLE[:-12], FORM),
    "empty": (b"", FORM),
    "json": (b"{}", {"content-type": "application/json"}),
    "no content type": (b"x", {}),
    "packed": (WHOLE, {**FORM, "content-encoding": "gzip"}),
    "many parts": (raw_form(*[FILE % (b"a", b"x")] * 2001), FORM),
    "long header": (raw_form(b"X-Long: " + b"x" * 100_000 + b"\r\n\r\nx"), FORM),
    "not UTF-8": (raw_form(b'Content-Disposition: form-data; name="expires_in_seconds"\r\n\r\n\xff'), FORM),
}


@pytest.mark.parametrize("case", BROKEN)
def test_broken_forms(wire: httpx.Client, mock: MockServer, case: str) -> None:
    content, headers = BROKEN[case]
    status, kind, _ = error_of(wire.post("/v1/files", content=content, headers=headers))
    assert (status, kind) == IRE[:2]
    assert stored(mock) == []
    assert upload(wire, "next.txt", b"").json()["size_bytes"] == 0


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_answered(wire: httpx.Client, noise: bytes, framed: bool) -> None:
    content = raw_form(noise) if framed else noise
    assert 200 <= wire.post("/v1/files", content=content, headers=FORM).status_code < 500


def test_without_key_nothing_is_kept(wire: httpx.Client, mock: MockServer) -> None:
    answer = upload(wire, "a.txt", b"x" * 2**20, headers={"x-api-key": "wrong"})
    assert answer.status_code == 401
    assert stored(mock) == []


def test_quota(wire: httpx.Client) -> None:
    wire.put("/_mock/storage", json={"bytes": 10})
    assert upload(wire, "a.txt", b"12345678").status_code == 200
    refused = upload(wire, "b.txt", b"123")
    assert error_of(refused) == (400, "invalid_request_error", "storage_quota_exceeded")


def test_pages(sdk: anthropic.Anthropic, wire: httpx.Client) -> None:
    made = [upload(wire, f"{n}.txt").json()["id"] for n in range(5)]
    assert [file.id for file in sdk.files.list(limit=2)] == made[::-1]
    first = wire.get("/v1/files?limit=2").json()
    assert first["next_page"].startswith("page_")
    assert set(first) == {"data", "next_page"}
    # The walk goes on although its last file is gone and a new one is there.
    wire.delete(f"/v1/files/{made[3]}")
    upload(wire, "new.txt")
    second = wire.get("/v1/files", params={"limit": 2, "page": first["next_page"]}).json()
    assert [item["id"] for item in second["data"]] == [made[2], made[1]]
    for query in ("page=nonsense", "page=page_x", "limit=0", "limit=1001", f"after_id={made[0]}"):
        assert error_of(wire.get(f"/v1/files?{query}")) == IRE


def test_by_ids(sdk: anthropic.Anthropic, wire: httpx.Client) -> None:
    made = [upload(wire, f"{n}.txt").json()["id"] for n in range(3)]
    page = sdk.files.list(ids=[made[0], "file_unknown", made[2], made[0]])
    assert [file.id for file in page.data] == [made[2], made[0]]
    assert page.next_page is None
    for more in ({"limit": 1}, {"page": "page_x"}):
        params: Any = {"ids[]": made, **more}
        assert error_of(wire.get("/v1/files", params=params)) == IRE
    assert error_of(wire.get("/v1/files", params={"ids[]": [f"file_{n}" for n in range(101)]})) == IRE


def test_older_shape(wire: httpx.Client) -> None:
    made = [upload(wire, f"{n}.txt", headers=OLD_FILES).json() for n in range(3)]
    assert "expires_at" not in made[0]
    first = wire.get("/v1/files?limit=2", headers=OLD_FILES).json()
    assert (first["has_more"], first["last_id"]) == (True, made[1]["id"])
    assert "next_page" not in first
    rest = wire.get(f"/v1/files?after_id={made[1]['id']}", headers=OLD_FILES).json()
    assert ([item["id"] for item in rest["data"]], rest["has_more"]) == ([made[0]["id"]], False)


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_unknown_file(wire: httpx.Client, method: str) -> None:
    assert error_of(wire.request(method, "/v1/files/file_unknown")) == GONE
    assert error_of(wire.get("/v1/files/file_unknown/content")) == GONE


def test_files_in_messages(wire: httpx.Client) -> None:
    files = {
        name: upload(wire, name, content, kind=kind).json()["id"]
        for name, content, kind in (
            ("a.pdf", PDF, "application/pdf"),
            ("a.txt", b"The tide rises. " * 100, "text/plain"),
            ("a.png", PNG, "image/png"),
        )
    }

    def ask(kind: str, id: str, path: str = "/v1/messages", **more: Any) -> httpx.Response:
        block = {"type": kind, "source": {"type": "file", "file_id": id}, **more}
        data = prompt([block, {"type": "text", "text": "What is it?"}])
        if path.endswith("count_tokens"):
            data.pop("max_tokens")
        return wire.post(path, json=data)

    for kind, name in (("document", "a.pdf"), ("document", "a.txt"), ("image", "a.png")):
        assert ask(kind, files[name]).status_code == 200
    for kind, name in (("image", "a.pdf"), ("document", "a.png"), ("image", "a.txt")):
        assert error_of(ask(kind, files[name])) == IRE
    assert error_of(ask("document", "file_unknown")) == GONE
    count = "/v1/messages/count_tokens"
    assert ask("document", files["a.txt"], count).json()["input_tokens"] > 400
    assert ask("document", files["a.pdf"], count).json()["input_tokens"] > 3000
    said = ask("document", files["a.txt"], citations={"enabled": True}).json()["content"][1]
    assert said["citations"][0]["cited_text"] == "The tide rises."
    assert said["citations"][0]["file_id"] == files["a.txt"]


def test_the_folder_goes_with_the_mock(wire: httpx.Client, mock: MockServer) -> None:
    upload(wire, "a.txt")
    folder = stored(mock)[0].parent
    mock.world.close()
    assert not folder.exists()
