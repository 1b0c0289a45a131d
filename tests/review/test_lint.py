"""The lint of the files in spec/ and overlays/: each rule fires, at the line to change."""

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_conformance.review.lint import lint
from claude_conformance.review.lint.order import ORDER, misplaced, rank

ROOT = Path(__file__).parents[2]

GOOD = """\
schemas:
  Ship:
    title: Ship
    type: object
    minProperties: 1
    required: [kind]
    properties:
      kind:
        const: ship
        x-source: overview
      crew_count:
        type: integer
    oneOf: []
    discriminator:
      propertyName: kind
      mapping: {}
    x-source: overview
parameters:
  Id:
    name: id
    in: path
    required: true
    schema:
      type: string
securitySchemes:
  apiKey:
    type: http
    scheme: bearer
pathItems:
  Ships:
    get:
      operationId: listShips
      summary: Ships
      responses:
        '200':
          description: All
          content:
            application/json:
              schema:
                type: array
                items: {}
        '404':
          description: None
        default:
          description: Else
"""

OVERLAY = """\
overlay: 1.1.0
info:
  title: Boats
  version: 1.0.0
actions:
  - target: $.components.schemas
    update:
      Raft:
        title: Raft
        type: object
        properties: {}
  - target: $.components.schemas.Ship.properties['crew_count']
    description: How many.
    update:
      description: The crew.
      type: integer
  - target: $.paths.*.get
    update:
      summary: s
      operationId: later
"""


def findings(tmp_path: Path, text: str = GOOD, overlay: str = OVERLAY, name: str = "ships.yaml") -> list[str]:
    for folder, file, content in (("spec", name, text), ("overlays", "rafts.yaml", overlay)):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / file).write_text(content, encoding="utf-8")
    return [str(finding) for finding in lint(tmp_path)]


def test_tidy_files_have_no_findings(tmp_path: Path) -> None:
    assert findings(tmp_path) == []


def test_what_every_operation_has_is_not_written_again(tmp_path: Path) -> None:
    """A common component is a finding in an operation, wherever the file is; another one is not."""
    common = "\n".join(
        (
            "openapi: 3.2.0",
            "x-common:",
            "  parameters:",
            "    - $ref: ships.yaml#/parameters/Id",
            "  responses:",
            "    '500':",
            "      $ref: ships.yaml#/responses/Broken",
            "",
        )
    )
    ships = GOOD.replace(
        "        '404':\n          description: None\n",
        "        '404':\n          $ref: '#/responses/Absent'\n"
        "        '500':\n          $ref: '#/responses/Broken'\n",
    ).replace(
        "      responses:\n", "      parameters:\n        - $ref: '#/parameters/Id'\n      responses:\n"
    )
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "openapi.yaml").write_text(common, encoding="utf-8")
    found = findings(tmp_path, ships)
    lines = [line_of(ships, "- $ref: '#/parameters/Id'"), line_of(ships, "'500':")]
    names = ["Id", "Broken"]
    assert found == [
        f"spec/ships.yaml:{line}: common: leave {name} out: x-common adds it to every operation"
        for line, name in zip(lines, names, strict=True)
    ]


def line_of(text: str, start: str) -> int:
    return next(number for number, line in enumerate(text.split("\n"), 1) if line.strip().startswith(start))


@pytest.mark.parametrize(
    ("old", "new", "start", "message"),
    [
        (
            "    title: Ship\n    type: object\n",
            "    type: object\n    title: Ship\n",
            "title: Ship",
            "key-order: move `title` before `type`",
        ),
        (
            "    minProperties: 1\n    required: [kind]\n",
            "    required: [kind]\n    minProperties: 1\n",
            "minProperties",
            "key-order: move `minProperties` before `required`",
        ),
        (
            "        const: ship\n        x-source: overview\n",
            "        x-source: overview\n        const: ship\n",
            "const: ship",
            "key-order: move `const` before `x-source`",
        ),
        (
            "      propertyName: kind\n      mapping: {}\n",
            "      mapping: {}\n      propertyName: kind\n",
            "propertyName",
            "key-order: move `propertyName` before `mapping`",
        ),
        (
            "    name: id\n    in: path\n",
            "    in: path\n    name: id\n",
            "name: id",
            "key-order: move `name` before `in`",
        ),
        (
            "      operationId: listShips\n      summary: Ships\n",
            "      summary: Ships\n      operationId: listShips\n",
            "operationId",
            "key-order: move `operationId` before `summary`",
        ),
        ("        '404':", "        '100':", "'100'", "key-order: move `100` before `200`"),
        (
            "crew_count",
            "crewCount",
            "crewCount",
            "property-name: the property 'crewCount' is not in snake_case",
        ),
        ("listShips", "list_ships", "operationId", "operation-id: 'list_ships' is not in camelCase"),
        ("  Ship:", "  ship:", "ship:", "component-name: 'ship' in `schemas` is not in PascalCase"),
        ("  Ship:", "  BetaShip:", "BetaShip:", "component-name: 'BetaShip': leave the prefix Beta out"),
        (
            "  apiKey:",
            "  ApiKey:",
            "ApiKey:",
            "component-name: 'ApiKey' in `securitySchemes` is not in camelCase",
        ),
        (
            "    schema:\n      type: string\n",
            "    schema:\n      type: string\n    x-beta: [a]\n",
            "x-beta",
            "beta-place: only an operation has x-beta here",
        ),
        ("parameters:\n", "params:\n", "params:", "file-form: `params` is not a kind of component: schemas"),
        ("  Id:\n", "  Id:  \n", "Id:", "trailing-space: remove the blanks at the end of the line"),
        ("    in: path\n", "    in: path\n    in: path\n", "in: path", "yaml: the key `in` is repeated"),
    ],
)
def test_rule_fires_in_a_component_file(tmp_path: Path, old: str, new: str, start: str, message: str) -> None:
    assert GOOD.count(old) == 1
    text = GOOD.replace(old, new)
    found = findings(tmp_path, text)
    assert len(found) == 1
    line = line_of(text, start) + (1 if message.startswith("yaml") else 0)
    assert found[0].startswith(f"spec/ships.yaml:{line}: {message}")


@pytest.mark.parametrize(
    ("old", "new", "start", "message"),
    [
        ("info:\n  title: Boats\n  version: 1.0.0\n", "", "", ""),
        (
            "        title: Raft\n        type: object\n",
            "        type: object\n        title: Raft\n",
            "title: Raft",
            "key-order: move `title` before `type`",
        ),
        (
            "      description: The crew.\n      type: integer\n",
            "      type: integer\n      description: The crew.\n",
            "description: The crew.",
            "key-order: move `description` before `type`",
        ),
        (
            "overlay: 1.1.0\ninfo:\n  title: Boats\n  version: 1.0.0\n",
            "info:\n  title: Boats\n  version: 1.0.0\noverlay: 1.1.0\n",
            "overlay:",
            "key-order: move `overlay` before `info`",
        ),
        (
            "    description: How many.\n    update:\n      description: The crew.\n      type: integer\n",
            "    update:\n      description: The crew.\n      type: integer\n    description: How many.\n",
            "description: How many.",
            "key-order: move `description` before `update`",
        ),
        ("actions:", "steps:", "overlay:", "file-form: the file must be an Overlay document"),
    ],
)
def test_rule_fires_in_an_overlay(tmp_path: Path, old: str, new: str, start: str, message: str) -> None:
    assert OVERLAY.count(old) == 1
    text = OVERLAY.replace(old, new)
    found = findings(tmp_path, overlay=text)
    expected = [f"overlays/rafts.yaml:{line_of(text, start)}: {message}"] if message else []
    assert len(found) == len(expected)
    assert all(line.startswith(start) for line, start in zip(found, expected, strict=True))


def test_files_end_with_one_newline_and_have_plain_names(tmp_path: Path) -> None:
    assert findings(tmp_path, GOOD.rstrip("\n"))[0].startswith("spec/ships.yaml:45: final-newline")
    (tmp_path / "spec" / "ships.yaml").unlink()
    assert findings(tmp_path, name="Ships.yaml") == [
        "spec/Ships.yaml:1: file-name: name files in kebab-case, like tool-use.yaml or 2023-06-01.yaml"
    ]


def test_unreadable_file_is_a_finding_with_its_line(tmp_path: Path) -> None:
    assert findings(tmp_path, "schemas:\n  Ship: [\n")[0].startswith("spec/ships.yaml:3: yaml: not YAML")
    assert findings(tmp_path, "- 1\n") == [
        "spec/ships.yaml:1: file-form: the file must contain components by kind, like `schemas:`"
    ]


RESPONSE = "responses:\n  Gone:\n    description: x\n"


@pytest.mark.parametrize(
    ("place", "text", "said"),
    [
        ("ships/results.yaml", "schemas: {}\n", "1: file-name: an API has paths, schemas"),
        (
            "ships/paths.yaml",
            f"pathItems: {{}}\n{RESPONSE}",
            "2: file-place: `responses` must be in errors.yaml",
        ),
        (
            "ships/schemas.yaml",
            "mediaTypes: {}\n",
            "1: file-place: `mediaTypes` must be in media-types.yaml",
        ),
        ("ships/sails/request.yaml", "pathItems: {}\n", "1: file-place: `pathItems` must be in paths.yaml"),
        ("ships/schemas.yaml", "examples: {}\n", "1: file-place: examples, and only they, are in examples/"),
        (
            "ships/examples/more.yaml",
            "schemas: {}\n",
            "1: file-place: examples, and only they, are in examples/",
        ),
        ("ships/errors.yaml", RESPONSE, ""),
        ("ships/sails/anything.yaml", "schemas: {}\n", ""),
        ("ships/mast-response.yaml", "schemas: {}\n", ""),
        ("ships/examples/more.yaml", "examples: {}\n", ""),
        ("shared/headers.yaml", "headers: {}\n", ""),
    ],
)
def test_every_api_has_the_same_file_names(tmp_path: Path, place: str, text: str, said: str) -> None:
    path = tmp_path / "spec" / place
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    found = [str(finding) for finding in lint(tmp_path) if finding.rule.startswith("file-")]
    assert len(found) == bool(said)
    assert all(finding.startswith(f"spec/{place}:{said}") for finding in found)


KEYS = [*(key.replace("*", "Length") for key in ORDER["schema"]), "x-source", "x-beta", "someKey"]


@given(st.lists(st.sampled_from(KEYS), unique=True))
def test_keys_sorted_by_rank_are_in_order_and_others_are_not(keys: list[str]) -> None:
    ranks = [place for key in keys if (place := rank("schema", key)) is not None]
    assert (misplaced("schema", keys) is None) == all(a <= b for a, b in pairwise(ranks))
    named = sorted(
        (key for key in keys if rank("schema", key) is not None), key=lambda key: rank("schema", key) or 0
    )
    assert misplaced("schema", named) is None


def test_the_description_is_tidy() -> None:
    assert [str(finding) for finding in lint(ROOT)] == []


def test_command_prints_findings_and_says_so_by_its_exit_status(tmp_path: Path) -> None:
    findings(tmp_path, GOOD.replace("listShips", "list_ships"))
    command = [sys.executable, "-m", "claude_conformance.review.lint"]
    run = subprocess.run([*command, str(tmp_path)], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (1, "")
    assert run.stdout == "spec/ships.yaml:32: operation-id: 'list_ships' is not in camelCase\n"
    nowhere = subprocess.run([*command, str(tmp_path / "x")], capture_output=True, text=True, check=False)
    assert nowhere.returncode == 2
    assert nowhere.stderr.count("\n") == 1
