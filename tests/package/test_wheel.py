"""The wheel away from any checkout: with the extra it examines, without it there is the client."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]


def run(*command: str | Path, cwd: Path, expect: int = 0) -> str:
    env = {key: value for key, value in os.environ.items() if not key.startswith(("ANTHROPIC_", "PYTHON"))}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=env,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == expect, f"{command}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    return next(out.glob("*.whl"))


def environment(folder: Path, *packages: str | Path) -> Path:
    """A new virtual environment with these packages, pinned as in requirements.lock."""
    pins = re.findall(r"(?m)^(\S+==[^\\\n]+)", (ROOT / "requirements.lock").read_text())
    constraints = folder / "constraints.txt"
    constraints.write_text("\n".join(pins) + "\n")
    run(sys.executable, "-m", "venv", folder / "venv", cwd=folder)
    python = folder / "venv/bin/python"
    run(python, "-m", "pip", "install", "--quiet", "--constraint", constraints, *packages, cwd=folder)
    return python.parent


@pytest.fixture(scope="module")
def bare(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return environment(tmp_path_factory.mktemp("bare"), wheel, "pytest")


@pytest.fixture(scope="module")
def mock(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return environment(tmp_path_factory.mktemp("mock"), f"{wheel}[mock]", "pytest")


@pytest.fixture(scope="module")
def full(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return environment(tmp_path_factory.mktemp("full"), f"{wheel}[suite]")


def test_what_the_wheel_holds(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in (
        "claude_client/py.typed",
        "claude_conformance/py.typed",
        "claude_conformance/contract/data/openapi-3.2.json",
        "claude_conformance/contract/data/openapi-3.1.json",
    ):
        assert wanted in names
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"claude_client", "claude_conformance"}


def test_developer_tools_stay_out_of_the_wheel(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for left_out in (
        "codegen/",
        "kill_matrix/",
        "coverage.py",
        "review/drift/",
        "review/lint/",
        "review/checks",
        "review/words",
    ):
        assert not [name for name in names if name.startswith(f"claude_conformance/{left_out}")]


def test_the_bare_wheel_is_the_client_alone(bare: Path, tmp_path: Path) -> None:
    said = run(
        bare / "python", "-c", "from claude_client import Client; print(Client(api_key='k'))", cwd=tmp_path
    )
    assert "Client" in said
    said = run(bare / "claude-conformance", "rules", cwd=tmp_path, expect=2)
    assert said.count("\n") == 1
    assert "pip install 'claude-conformance[suite]'" in said


def test_an_unrelated_pytest_run_is_undisturbed(bare: Path, tmp_path: Path) -> None:
    (tmp_path / "test_own.py").write_text(
        "import sys\n\ndef test_own():\n    assert 'httpx' not in sys.modules\n"
    )
    assert "1 passed" in run(bare / "python", "-m", "pytest", "-q", cwd=tmp_path)


def test_the_fixture_says_what_to_install(bare: Path, tmp_path: Path) -> None:
    (tmp_path / "test_mock.py").write_text("def test_mock(claude_mock):\n    pass\n")
    said = run(bare / "python", "-m", "pytest", "-q", cwd=tmp_path, expect=1)
    assert "pip install 'claude-conformance[mock]'" in said
    said = run(bare / "claude-conformance", "mock", cwd=tmp_path, expect=2)
    assert said.count("\n") == 1
    assert "pip install 'claude-conformance[mock]'" in said


def test_with_the_extra_it_examines_its_own_mock(full: Path, tmp_path: Path) -> None:
    said = run(full / "claude-conformance", "run", "--report", "json=report.json", cwd=tmp_path)
    assert "CONFORMANT" in said
    assert (tmp_path / "report.json").stat().st_size > 1000
    assert "A01" in run(full / "claude-conformance", "rules", cwd=tmp_path)
    assert "auth-off" in run(full / "claude-conformance", "mock", "--list-faults", cwd=tmp_path)
    assert '"openapi": "3.2.0"' in run(full / "claude-conformance", "spec", "bundle", cwd=tmp_path)


def test_with_the_smaller_extra_the_fixture_serves(mock: Path, tmp_path: Path) -> None:
    (tmp_path / "test_mock.py").write_text(
        "import httpx\n\n"
        "def test_mock(claude_mock):\n"
        "    headers = {'x-api-key': claude_mock.api_key, 'anthropic-version': '2023-06-01'}\n"
        "    assert httpx.get(claude_mock.url + '/v1/models', headers=headers).status_code == 200\n"
    )
    assert "1 passed" in run(mock / "python", "-m", "pytest", "-q", cwd=tmp_path)
    assert "auth-off" in run(mock / "claude-conformance", "mock", "--list-faults", cwd=tmp_path)
    assert "Examine a server." in run(mock / "claude-conformance", "--help", cwd=tmp_path)
    assert "claude-conformance" in run(mock / "claude-conformance", "--version", cwd=tmp_path)
    assert '"openapi": "3.2.0"' in run(mock / "claude-conformance", "spec", "bundle", cwd=tmp_path)
    assert "schemathesis" not in run(mock / "python", "-m", "pip", "list", cwd=tmp_path)
    said = run(mock / "claude-conformance", "run", cwd=tmp_path, expect=2)
    assert "pip install 'claude-conformance[suite]'" in said
