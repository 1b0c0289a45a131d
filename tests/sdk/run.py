"""Run the official SDK's own tests of the described APIs against the mock in example mode.

Which those are follows from the description: a client method `organization.users.list` is tested in
`organization/test_users.py`, and with the SDK's beta namespace in `beta/organization/test_users.py`.

The tests come with the SDK's source distribution, which pip downloads by name and version and checks by its
hash; they run with the SDK as it is installed, in an environment of their own. Exit status: 0 when the
figures are those of `expected.yaml`, 1 when not, 2 when the tests cannot be run.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

from claude_conformance.contract import SpecError, whole_contract
from claude_conformance.contract.file_schema import TEXT, TEXTS, check_file, closed, map_of
from claude_conformance.contract.source import load_source
from claude_conformance.mock import MockConfig, MockServer

HERE = Path(__file__).parent
BUILD = HERE.parents[1] / ".cache" / "sdk-tests"
LOCK, SOURCE = HERE / "requirements.lock", HERE / "source.lock"
PYTEST = (
    *("-m", "pytest", "-q", "--tb=line", "-o", "addopts=", "-p", "tests._alias_httpx"),
    *("-p", "no:cacheprovider", "-n", "2"),
)
PIP = ("-m", "pip", "--quiet", "--disable-pip-version-check")
FIGURES = ("passed", "failed", "skipped")


class CannotRun(Exception):
    """The tests cannot be run; the message says why."""


def environment() -> Path:
    """The Python of the environment that the lock describes, made anew when the lock has changed."""
    folder, stamp = BUILD / "venv", BUILD / "venv.lock"
    python = folder / "bin" / "python"
    if not stamp.exists() or stamp.read_bytes() != LOCK.read_bytes():
        shutil.rmtree(folder, ignore_errors=True)
        run([sys.executable, "-m", "venv", str(folder)])
        run([str(python), *PIP, "install", "--require-hashes", "-r", str(LOCK)])
        stamp.write_bytes(LOCK.read_bytes())
    return python


def source(python: Path) -> Path:
    """The folder of the unpacked source distribution, downloaded when it is not there yet."""
    folder, stamp = BUILD / "source", BUILD / "source.lock"
    if not stamp.exists() or stamp.read_bytes() != SOURCE.read_bytes():
        shutil.rmtree(folder, ignore_errors=True)
        options = ("--no-deps", "--no-binary", ":all:", "--no-build-isolation", "--require-hashes")
        run([str(python), *PIP, "download", *options, "-r", str(SOURCE), "-d", str(folder)])
        (archive,) = folder.glob("*.tar.gz")
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")
        stamp.write_bytes(SOURCE.read_bytes())
    (unpacked,) = (path for path in folder.iterdir() if path.is_dir())
    return unpacked


def run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise CannotRun(f"{Path(command[0]).name} {' '.join(command[1:5])}: {said[-1] if said else 'failed'}")


def chosen(tests: Path) -> dict[str, list[str]]:
    """The files with tests of what the description has, by namespace."""
    names, view = set(), whole_contract().whole_view()
    for operation in (*view.operations.values(), *view.webhooks.values()):
        method = str(operation.node.get("x-client-method", "")).removeprefix("beta.")
        *above, resource = method.split(".")[:-1] or [""]
        names.add("/".join([*above, f"test_{resource}.py"]))
    found = {"ga": "tests/api_resources", "beta": "tests/api_resources/beta"}
    return {
        namespace: [path for name in sorted(names) if (tests / (path := f"{folder}/{name}")).is_file()]
        for namespace, folder in found.items()
    }


def examine(
    python: Path, tests: Path, url: str, namespace: str, files: list[str], wanted: dict[str, Any]
) -> dict[str, int]:
    """The figures of one namespace; what the tests print goes through."""
    report = BUILD / f"{namespace}.xml"
    report.unlink(missing_ok=True)
    left_out = [
        f"--deselect=tests/api_resources/{test}" for entry in wanted["deselected"] for test in entry["tests"]
    ]
    subprocess.run(
        [str(python), *PYTEST, f"--junitxml={report}", *left_out, *files],
        cwd=tests,
        env=os.environ | {"TEST_API_BASE_URL": url},
        stdout=sys.stderr if "-v" in sys.argv else subprocess.DEVNULL,
    )
    if not report.exists():
        raise CannotRun(f"the SDK's tests of {namespace} did not start; run with -v to see why")
    suite = ET.parse(report).getroot()[0]
    broken = [
        case
        for case in suite.iter("testcase")
        if case.find("failure") is not None or case.find("error") is not None
    ]
    for case in broken:
        print(f"failed {namespace} {case.get('classname')}::{case.get('name')}", file=sys.stderr)
    skipped = int(suite.get("skipped", 0))
    return {
        "passed": int(suite.get("tests", 0)) - len(broken) - skipped,
        "failed": len(broken),
        "skipped": skipped,
    }


_COUNT = {"type": "integer", "minimum": 0}
_SCHEMA = closed(
    {
        "sdk": TEXT,
        "namespaces": map_of(
            closed(
                {
                    **dict.fromkeys(FIGURES, _COUNT),
                    "deselected": {"type": "array", "items": closed({"tests": TEXTS, "reason": TEXT})},
                },
                "failed",
            )
        ),
    }
)


def read_expected(path: Path) -> dict[str, Any]:
    """What the tests must come to. Raises `SpecError` with file and line if the file is wrong."""
    source = load_source(path, path.name)
    check_file(source, _SCHEMA)
    found: dict[str, Any] = source.data
    return found


def main() -> int:
    BUILD.mkdir(parents=True, exist_ok=True)
    try:
        expected = read_expected(HERE / "expected.yaml")
        python = environment()
        tests = source(python)
        wrong = False
        with MockServer(MockConfig(mode="example", pace=0)) as server:
            files = chosen(tests)
            for namespace, wanted in expected["namespaces"].items():
                found = examine(python, tests, server.url, namespace, files[namespace], wanted)
                left_out = sum(len(entry["tests"]) for entry in wanted["deselected"])
                told = ", ".join(f"{found[name]} {name}" for name in FIGURES)
                print(f"SDK {expected['sdk']} {namespace:<5} {told}, {left_out} deselected")
                if any(found[name] != wanted.get(name, 0) for name in FIGURES):
                    wrong = True
                    should = ", ".join(f"{wanted.get(name, 0)} {name}" for name in FIGURES)
                    print(f"expected {namespace:<5} {should} (tests/sdk/expected.yaml)", file=sys.stderr)
            if server.world.failures:
                wrong = True
                print(f"the mock failed {len(server.world.failures)} times", file=sys.stderr)
    except (CannotRun, SpecError) as error:
        print(f"test-sdk: {error}", file=sys.stderr)
        return 2
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
