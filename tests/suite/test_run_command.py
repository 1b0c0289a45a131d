"""`claude-conformance run`: flags, files, keys, exit status."""

from __future__ import annotations

import json
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hostile import answer, serving

from claude_conformance.cli.app import main
from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.rules import all_rules

QUICK = ("--rule", "A01", "--rule", "C01", "--rule", "G01", "--rule", "H0")


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(MockConfig()) as mock:
        yield mock


def command(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as leaving:
        main(["run", *arguments])
    shown = capsys.readouterr()
    return int(leaving.value.code or 0), shown.out, shown.err


def broken(capsys: pytest.CaptureFixture[str], fault: str, *arguments: str) -> tuple[int, str, str]:
    """A run against a mock with one fault."""
    with MockServer(MockConfig(faults=(fault,))) as mock:
        return command(capsys, mock.url, "--api-key", mock.api_key, *arguments)


def test_without_url_the_mock_is_examined(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = command(capsys, *QUICK)
    assert (status, err) == (0, "")
    assert "CONFORMANT" in out


def test_the_embedded_mock_has_a_budget_only_if_one_is_given(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int | None, int | None]] = []
    command_module = import_module("claude_conformance.cli.run")
    examine = command_module.examine

    def watched(target: Any, contract: Any, options: Any, **more: Any) -> Any:
        seen.append((options.budget, options.tokens))
        return examine(target, contract, options, **more)

    monkeypatch.setattr(command_module, "examine", watched)
    command(capsys, *QUICK)
    command(capsys, *QUICK, "--budget", "2000")
    assert seen == [(None, None), (2000, None)]


def test_the_json_report_has_the_members_of_the_design(
    capsys: pytest.CaptureFixture[str], server: MockServer, tmp_path: Path
) -> None:
    path = tmp_path / "deep" / "r.json"
    arguments = (server.url, "--api-key", server.api_key, *QUICK, "--seed", "5", "--report", f"json={path}")
    assert command(capsys, *arguments)[0] == 0
    report: dict[str, Any] = json.loads(path.read_text())
    assert list(report) == [
        "report_version",
        "target",
        "variant",
        "model",
        "spec_version",
        "suite_version",
        "seed",
        "started_at",
        "duration_s",
        "requests",
        "exit_status",
        "reason",
        "summary",
        "profiles",
        "results",
    ]
    assert report["target"] == server.url
    assert report["seed"] == 5
    assert set(report["summary"]) == {"passed", "failed", "unsupported", "skipped", "errors"}
    assert sum(report["summary"].values()) == len(report["results"])
    assert report["profiles"]["streaming"]["verdict"] == "ready"
    assert list(report["results"][0]) == [
        "rule",
        "title",
        "severity",
        "impact",
        "profile",
        "source",
        "status",
        "message",
        "evidence",
    ]


def test_evidence_shows_the_exchange(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    status, out, _ = broken(capsys, "stream-no-message-stop", "--rule", "H09", "--report", f"json={path}")
    (result,) = json.loads(path.read_text())["results"]
    assert status == 1
    assert (result["rule"], result["status"]) == ("H09", "failed")
    evidence = result["evidence"][0]
    assert set(evidence) == {"request", "response", "events", "curl"}
    assert evidence["events"][0]["event"] == "message_start"
    assert set(evidence["events"][0]) == {"t", "event", "data", "error"}
    assert evidence["curl"].startswith("curl ")
    assert '"x-api-key: "' not in evidence["curl"]
    assert "$ANTHROPIC_API_KEY" in evidence["curl"]
    assert "H09" in out


def test_only_breaking_failures_decide_unless_strict(capsys: pytest.CaptureFixture[str]) -> None:
    contract = ("request-id-repeats", "--rule", "C02")
    assert broken(capsys, *contract)[0] == 0
    assert broken(capsys, *contract, "--strict")[0] == 1
    should = ("blank-stop-sequence-served", "--rule", "D24")
    assert broken(capsys, *should, "--strict")[0] == 0


def test_known_failures_do_not_decide(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    ids, report = tmp_path / "known.txt", tmp_path / "r.json"
    ids.write_text("# seen before\nh09  # no end\n")
    run = ("stream-no-message-stop", "--rule", "H09", "--rule", "G01")
    assert broken(capsys, *run, "--report", f"json={report}")[0] == 1
    for path in (ids, report):
        assert broken(capsys, *run, "--baseline", str(path))[0] == 0
    ids.write_text("H0x")
    status, _, err = broken(capsys, *run, "--baseline", str(ids))
    assert status == 2
    assert "'H0x'" in err


def test_a_dry_run_sends_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    requests = []
    with serving(lambda _, request: requests.append(request)) as url:
        status, out, _ = command(capsys, url, "--dry-run", "--profile", "models")
    assert (status, requests) == (0, [])
    assert "I07" in out
    assert "A01" not in out
    assert "the budget is 2000" in out


def test_flags_from_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path, server: MockServer) -> None:
    config, report = tmp_path / "c.toml", tmp_path / "r.json"
    config.write_text(
        f'[run]\nurl = "{server.url}"\napi-key = "{server.api_key}"\nrule = ["G01"]\nseed = 3\n'
        f'report = ["json={report}"]\n'
    )
    assert command(capsys, "--config", str(config), "--seed", "4")[0] == 0
    data = json.loads(report.read_text())
    assert (data["target"], data["seed"], len(data["results"])) == (server.url, 4, 1)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("speed = 1", "there is no flag --speed"),
        ('rule = "A01"', "rule takes an array"),
        ("seed = [1]", "seed takes one value"),
        ("seed = ", "is not TOML"),
    ],
)
def test_broken_files(capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, line: str) -> None:
    path = tmp_path / "c.toml"
    path.write_text(text)
    status, _, err = command(capsys, "--config", str(path))
    assert status == 2
    assert line in err
    assert "s3cret" not in err


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["nonsense"], "not an http or https URL"),
        (["http://127.0.0.1:99999"], "is not a URL"),
        (["--rule", "X99"], "there is no rule 'X99'"),
        (["--profile", "fast"], "there is no profile 'fast'"),
        (["--rule", "A01", "--profile", "models"], "no rule matches both"),
        (["--variant", "old"], "unknown variant 'old'"),
        (["--header", "no colon"], "write it as 'Name: value'"),
        (["--header", "x: a\r\nb: c"], "the value of header x contains a line break (character 2 of 7)"),
        (["--header", "x: \u20ac"], "the value of header x contains U+20AC"),
        (["http://127.0.0.1:1/?code=s3cret"], "http://127.0.0.1:1/ has a query"),
        (["http://127.0.0.1:1/#s3cret"], "http://127.0.0.1:1/ has a fragment"),
        (["--report", "pdf=x"], "KIND one of json, junit, html"),
        (["--report", "json"], "KIND one of"),
        (["--budget", "-1"], "-1"),
        (["--workers", "0"], "0"),
        (["--unknown"], "--unknown"),
        (["--rule", "G01", "--report", "json=/dev/null/x"], "cannot be written"),
    ],
)
def test_wrong_usage_is_one_line(capsys: pytest.CaptureFixture[str], arguments: list[str], line: str) -> None:
    status, _, err = command(capsys, *arguments)
    assert status == 2
    assert line in err
    assert len(err.splitlines()) == 1


KEY = "sk-ant-api03-from-the-environment"


def keys_sent(capsys: pytest.CaptureFixture[str], *arguments: str) -> set[bytes]:
    """The values of x-api-key that a run sends to a server on this machine."""
    seen: set[bytes] = set()

    def talk(connection: Any, request: bytes) -> None:
        lines = request.lower().split(b"\r\n")
        seen.update(line.partition(b": ")[2] for line in lines if line.startswith(b"x-api-key"))
        connection.sendall(answer("404 Not Found", "text/plain", b""))

    with serving(talk) as url:
        command(capsys, url, *arguments)
    return seen


def test_the_key_of_the_environment_goes_to_this_machine(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
    assert keys_sent(capsys) == {KEY.encode()}
    assert keys_sent(capsys, "--api-key", "other-key") == {b"other-key"}
    monkeypatch.delenv("ANTHROPIC_API_KEY")
    assert KEY.encode() not in keys_sent(capsys)


@pytest.mark.parametrize(
    "url",
    [
        "https://gateway.example.com/claude",
        "http://api.anthropic.com",
        "https://api.anthropic.com.evil.example",
        "https://127.0.0.1.evil.example",
        "https://api.anthropic.com@evil.example",
        "http://10.0.0.1:8080",
    ],
)
def test_the_key_of_the_environment_goes_nowhere_else(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
    status, out, err = command(capsys, url)
    assert status == 2
    assert "--use-env-key" in err
    assert KEY not in out + err


def test_keys_need_to_be_there(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    assert "is not set" in command(capsys, "https://gateway.example.com", "--use-env-key")[2]
    assert "no key" in command(capsys, "https://api.anthropic.com")[2]
    assert "either" in command(capsys, "http://127.0.0.1:1", "--use-env-key", "--api-key", "k")[2]


def test_userinfo_and_added_headers_stay_secret(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    seen = []

    def talk(connection: Any, request: bytes) -> None:
        seen.append(request)
        connection.sendall(answer("500 No", "text/plain", request))

    with serving(talk) as url:
        address = url.replace("http://", "http://user:hunter2-password@") + "/base/"
        command(capsys, address, "--api-key", KEY, "--header", "x-gateway-token: tok-123456", "--rule", "C01",
                "--model", "m", "--report", f"json={path}")  # fmt: skip
    text = path.read_text()
    assert b"POST /base/v1/messages HTTP/1.1" in b"".join(seen)
    assert b"authorization: Basic " in seen[0]
    assert b"x-gateway-token: tok-123456" in seen[0]
    for secret in ("hunter2", "tok-123456", "from-the-environment"):
        assert secret not in text


def test_workers_and_seeds_do_not_change_the_verdicts(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, server: MockServer
) -> None:
    verdicts = []
    for number, workers in enumerate(("1", "8")):
        path = tmp_path / f"{number}.json"
        arguments = ("--rule", "B", "--rule", "E0", "--rule", "I", "--rule", "H", "--report", f"json={path}")
        assert (
            command(capsys, server.url, "--api-key", server.api_key, "--workers", workers, *arguments)[0] == 0
        )
        results = json.loads(path.read_text())["results"]
        # H19 judges when events come, and says so where a busy machine does not show it.
        verdicts.append({item["rule"]: item["status"] for item in results if item["rule"] != "H19"})
    assert verdicts[0] == verdicts[1]


def test_a_variant_leaves_out_what_it_does_not_offer(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for variant, skipped in (("2023-06-01", "B03"), ("2026-10-21", "B02")):
        path = tmp_path / f"{variant}.json"
        assert command(capsys, "--variant", variant, "--rule", "B0", "--report", f"json={path}")[0] == 0
        results = {item["rule"]: item for item in json.loads(path.read_text())["results"]}
        assert results[skipped]["status"] == "skipped"
        assert results["B01"]["status"] == "passed"


def test_rules_are_explained(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["rules"], ["rules", "--format", "json"], ["rules", "explain", "h09"]):
        with pytest.raises(SystemExit) as leaving:
            main(arguments)
        assert leaving.value.code == 0
        out = capsys.readouterr().out
        assert "H09" in out
        assert len(out.splitlines()) >= 5
    with pytest.raises(SystemExit) as leaving:
        main(["rules", "explain", "Q1"])
    assert leaving.value.code == 2
    for rule in all_rules():
        with pytest.raises(SystemExit):
            main(["rules", "explain", rule.id])
        assert rule.title in capsys.readouterr().out


def test_certificates_are_checked_and_may_be_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is needed to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
    make = [
        openssl,
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-days",
        "2",
    ]
    subprocess.run([*make, *names, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    def talk(connection: socket.socket, _: bytes) -> None:
        connection.sendall(answer("404 Not Found", "text/plain", b""))

    with serving(talk, context) as plain:
        url = plain.replace("http:", "https:")
        assert "CERTIFICATE_VERIFY_FAILED" in command(capsys, url, "--api-key", KEY)[2]
        assert "has neither POST" in command(capsys, url, "--api-key", KEY, "--cacert", str(certificate))[2]
    empty = tmp_path / "empty.pem"
    empty.write_text("")
    status, _, err = command(capsys, "http://127.0.0.1:1", "--api-key", KEY, "--cacert", str(empty))
    assert status == 2
    assert "contains no readable certificate" in err
