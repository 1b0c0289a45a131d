"""Generates the client in `generated/` from the description.

    contract -> client document -> lowered to 3.1 -> generator overlay -> generator document
             -> openapi-python-client's parser -> its writer with our templates -> ruff -> runtime copied

The same input gives the same bytes. `--check` writes nothing and fails if the committed client differs.
"""

from __future__ import annotations

import ast
import contextlib
import filecmp
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import attrs
import click
import jinja2
from openapi_python_client import Project

from claude_conformance.codegen import importable
from claude_conformance.codegen.models import Alias, Class
from claude_conformance.codegen.parse import settings
from claude_conformance.codegen.view import GeneratorView, generator_view
from claude_conformance.contract import Contract, ContractError, read_checkout
from claude_conformance.contract.file_schema import check_file
from claude_conformance.contract.lower import lower
from claude_conformance.contract.overlay import apply
from claude_conformance.contract.overlays_schema import OVERLAY
from claude_conformance.contract.source import load_source
from claude_conformance.contract.text.counted import counted

PACKAGE = "claude_client"
#: The repr of an object that a template wrote instead of its value.
_LEAKED = re.compile(r"<[\w.]+ object at 0x|<openapi_python_client|UntrustedString\(|PythonCode\(")
#: A class or an alias, as the model template writes it.
_MADE = re.compile(r"^class (\w+)\(|^(\w+): TypeAlias", re.MULTILINE)
_OPERATION = re.compile(r"^    id=(['\"].+),$", re.MULTILINE)
_RUFF = ("--isolated", "--line-length=110", "--target-version=py311")


@attrs.frozen
class Checkout:
    """The paths in a checkout."""

    root: Path

    @property
    def overlays(self) -> Path:
        return self.root / "overlays"

    @property
    def target(self) -> Path:
        return self.root / "generated" / PACKAGE

    def contract(self) -> Contract:
        return read_checkout(self.root / "spec", self.overlays).contract

    def version(self) -> str:
        with (self.root / "pyproject.toml").open("rb") as file:
            return str(tomllib.load(file)["project"]["version"])


def client_view(checkout: Checkout) -> GeneratorView:
    """Return the view for the templates."""
    contract = checkout.contract()
    overlay = load_source(checkout.overlays / "generator.yaml")
    check_file(overlay, OVERLAY)
    lowered = apply(lower(contract.document("client")), overlay.data, name=overlay.path)
    return generator_view(lowered, contract.default_version)


def build(checkout: Checkout, into: Path) -> GeneratorView:
    """Write the whole client to the folder `into`. Raises `ContractError` if a part is missing."""
    view = client_view(checkout)
    build_view(checkout, view, into)
    return view


def build_view(checkout: Checkout, view: GeneratorView, into: Path) -> None:
    """Write the client of a view to the folder. Raises `ContractError` if a part is missing."""
    write(checkout, view, into)
    _expect(view, into)
    shutil.copytree(
        checkout.overlays / "client" / "runtime",
        into / "_runtime",
        ignore=shutil.ignore_patterns("__pycache__", "*.pyc"),
    )
    (into / "py.typed").write_text("", encoding="utf-8")
    _parsed(into)
    _run("ruff check", "ruff", "check", *_RUFF, "--select=F401,I", "--fix", "--exit-zero", str(into))
    _run("ruff format", "ruff", "format", *_RUFF, str(into))
    _usable(view, into)


def write(checkout: Checkout, view: GeneratorView, into: Path) -> None:
    """Let openapi-python-client write the package with our templates, which also get the view.

    Raises `ContractError` if it fails or warns.
    """
    classes = [view.types.model(name) for name, made in view.models.items() if isinstance(made, Class)]
    project = Project(
        openapi=replace(
            view.parsed.data,
            models=[model for model in classes if model is not None],
            endpoint_collections_by_tag=view.collections,
        ),
        config=settings(PACKAGE, checkout.version(), into),
        custom_template_path=checkout.overlays / "client" / "templates",
    )
    project.env.globals["view"] = view
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            problems = project.build()
        version = project.env.get_template("version.py.jinja")
        (into / "_version.py").write_text(version.render(), encoding="utf-8")
        # The generator writes files only for classes.
        template = project.env.get_template("alias.py.jinja")
        for made in view.models.values():
            if isinstance(made, Alias):
                path = into / "models" / f"{made.module}.py"
                path.write_text(template.render(plan=made), encoding="utf-8")
    except (jinja2.TemplateError, OSError, TypeError, ValueError) as error:
        raise ContractError(f"the generator failed: {' '.join(str(error).split())[:1000]}") from None
    for problem in problems:
        raise ContractError(f"the generator failed: {problem.header} {problem.detail or ''}")


def _parsed(folder: Path) -> None:
    """Check that every file is Python, with a one-line message that ruff would not give."""
    for path in sorted(folder.rglob("*.py")):
        try:
            ast.parse(path.read_bytes())
        except (SyntaxError, ValueError) as error:
            line = getattr(error, "lineno", None) or 1
            raise ContractError(f"{path.relative_to(folder)}:{line}: is not Python: {error}") from None


def _usable(view: GeneratorView, folder: Path) -> None:
    """Check that every module can be imported, every model has its fields, and every method exists."""
    expected = {
        "models": {
            name: [field.wire for field in made.fields]
            for name, made in view.models.items()
            if isinstance(made, Class)
        },
        "methods": [
            [*method["resource"], method["name"]]
            for plan in view.operations.values()
            for method in plan["methods"].values()
        ],
    }
    done = subprocess.run(
        [sys.executable, "-B", importable.__file__, str(folder)],
        input=json.dumps(expected),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = (done.stdout.strip() or done.stderr.strip()).splitlines() or ["the check ended early"]
        raise ContractError(f"the generated client cannot be used: {said[-1]}")


def _run(what: str, module: str, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONHASHSEED": "0", "NO_COLOR": "1"},
        check=False,
    )
    if done.returncode:
        said = " ".join((done.stderr or done.stdout).split())
        raise ContractError(f"{what} failed: {said[-1000:]}")


def _expect(view: GeneratorView, folder: Path) -> None:
    """Check that every operation and model exists, and that templates wrote values, not objects."""
    models = {path for path in (folder / "models").glob("*.py") if path.name != "__init__.py"}
    text = {path: path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py"))}
    made = {
        name for path in models for match in _MADE.finditer(text[path]) for name in match.groups() if name
    }
    missing = [name for name in view.models if name not in made]
    if missing or len(models) != len(view.models):
        raise ContractError(
            f"the generator made {len(models)} of {len(view.models)} models; "
            f"missing: {', '.join(missing) or '?'}"
        )
    written = {ast.literal_eval(name) for body in text.values() for name in _OPERATION.findall(body)}
    absent = [name for name in view.ids if name not in written]
    if absent:
        raise ContractError(f"the generator left out operations: {', '.join(absent)}")
    for path, body in text.items():
        leak = _LEAKED.search(body)
        if leak:
            raise ContractError(f"{path.relative_to(folder)}: a template wrote an object: {leak.group()}…")


def differences(one: Path, other: Path) -> Iterator[str]:
    """Return the files that differ between two folders, without byte code."""
    left, right = ({path.relative_to(base): path for path in _files(base)} for base in (one, other))
    for name in sorted(left.keys() | right.keys()):
        if name not in left or name not in right or not filecmp.cmp(left[name], right[name], shallow=False):
            yield str(name)


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path


def renew(fresh: Path, target: Path) -> list[str]:
    """Make `target` equal to `fresh`, writing only files that differ. Return their names."""
    changed = list(differences(fresh, target))
    for name in changed:
        source, destination = fresh / name, target / name
        if source.is_file():
            destination.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, destination)
        else:
            destination.unlink()
    for folder in sorted((path for path in target.rglob("*") if path.is_dir()), reverse=True):
        if not (fresh / folder.relative_to(target)).is_dir():
            shutil.rmtree(folder)
    return changed


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; fail if the committed client differs.")
@click.option(
    "--root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path(),
    help="The checkout; the current folder unless given.",
)
def main(check: bool, root: Path) -> None:
    """Generate the client from the description."""
    checkout = Checkout(root.resolve())
    try:
        with tempfile.TemporaryDirectory() as scratch:
            fresh = Path(scratch) / PACKAGE
            view = build(checkout, fresh)
            changed = [*differences(fresh, checkout.target)] if check else renew(fresh, checkout.target)
    except ContractError as error:
        click.echo(f"generate: {error}", err=True)
        sys.exit(2)
    count = f"{counted(len(view.operations), 'operation')}, {counted(len(view.models), 'model')}"
    if check and changed:
        shown = ", ".join(changed[:5]) + (f" and {len(changed) - 5} more" if len(changed) > 5 else "")
        click.echo(f"generate: generated/{PACKAGE} is stale ({shown}); run make generate", err=True)
        sys.exit(1)
    click.echo(f"{count}; {counted(len(changed), 'file') + ' written' if changed else 'up to date'}")


if __name__ == "__main__":
    main()
