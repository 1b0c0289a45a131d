"""Problems of a view lead to the file with the fault: the description, or one of the overlays."""

from pathlib import Path

import pytest

from claude_conformance.contract import Checkout, read_checkout
from claude_conformance.contract.places import locator
from claude_conformance.review.everywhere import validate_everywhere

SPEC = """\
openapi: 3.2.0
info: {title: Harbour, version: 1.0.0}
tags: [{name: ships}]
paths:
  /ships: {$ref: 'ships.yaml#/pathItems/Ships'}
"""
SHIPS = """\
pathItems:
  Ships:
    get:
      operationId: listShips
      tags: [ships]
      summary: Ships
      description: Lists them.
      externalDocs: {url: https://harbour.test/ships}
      x-client-method: ships.list
      responses:
        '200':
          description: All.
          headers: {x-tide: {$ref: '#/headers/Tide'}}
          content:
            application/json:
              schema: {$ref: '#/schemas/Ship'}
              example: {masts: 2}
        '404': {$ref: '#/responses/Missing'}
      x-source: overview
headers:
  Tide: {description: Height., schema: {type: number}, x-source: overview}
responses:
  Missing:
    description: None.
    headers: {x-tide: {$ref: '#/headers/Tide'}}
schemas:
  Ship:
    title: Ship
    description: A ship.
    type: object
    properties:
      masts: {type: integer}
    x-source: overview
"""
VARIANTS = """\
default_version: '1'
versions: {'1': [], '2': [two.yaml]}
betas:
  flags: {summary: Flags, status: live, source: [overview], overlays: [flags.yaml]}
  none: {summary: Nothing, status: no-op, source: [overview]}
variants: {all: {summary: All, versions: ['1', '2'], betas: all}}
documents: {}
"""
TWO = """\
overlay: 1.1.0
info: {title: Two, version: 1.0.0}
actions:
  - target: $.components.schemas.Ship
    update:
      description: Of the second version.
      required: [sails]
"""
FLAGS = """\
overlay: 1.1.0
info: {title: Flags, version: 1.0.0}
actions:
  - target: $.components.schemas.*.properties
    update:
      flag:
        $ref: '#/components/schemas/Flag'
  - target: $.components.schemas
    update:
      Flag:
        title: Flag
        description: A flag.
        type: string
        default: 3
        x-source: overview
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    for name, text in (
        ("spec/openapi.yaml", SPEC),
        ("spec/ships.yaml", SHIPS),
        ("overlays/variants.yaml", VARIANTS),
        ("overlays/two.yaml", TWO),
        ("overlays/flags.yaml", FLAGS),
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return read_checkout(tmp_path / "spec", tmp_path / "overlays")


def place(checkout: Checkout, at: str, version: str = "2", betas: tuple[str, ...] = ("flags",)) -> str:
    contract = checkout.contract
    document = contract.view(version, betas).document
    path, _, line = locator(checkout, contract.layers(version, betas), document)(at).rpartition(":")
    return f"{Path(path).name}:{line}"


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("/components/schemas/Ship/properties/masts", "ships.yaml:32"),
        ("/components/schemas/Ship/title", "ships.yaml:28"),
        ("/components/schemas/Ship", "ships.yaml:27"),
        ("/paths/~1ships/get/summary", "ships.yaml:6"),
        ("/info/title", "openapi.yaml:2"),
        # Written over, added, and added through a wildcard.
        ("/components/schemas/Ship/description", "two.yaml:6"),
        ("/components/schemas/Ship/required", "two.yaml:7"),
        ("/components/schemas/Flag", "flags.yaml:10"),
        ("/components/schemas/Flag/default", "flags.yaml:14"),
        ("/components/schemas/Ship/properties/flag/$ref", "flags.yaml:7"),
        # Nowhere: the nearest that is somewhere.
        ("/components/schemas/Ship/properties/flag/title", "flags.yaml:6"),
        ("/components/schemas/Ship/properties/masts/title", "ships.yaml:32"),
    ],
)
def test_place(checkout: Checkout, at: str, expected: str) -> None:
    assert place(checkout, at) == expected


def test_without_overlays_everything_is_in_the_description(checkout: Checkout) -> None:
    assert place(checkout, "/components/schemas/Ship/description", "1", ()) == "ships.yaml:29"


def test_problems_of_every_view_name_file_and_line(checkout: Checkout) -> None:
    found = [
        (finding.view, Path(str(finding.problem)).name)
        for finding in validate_everywhere(checkout.contract, checkout)
    ]
    assert found == [
        ("1 with flags", 'flags.yaml:14: schema-default: (whole): 3 is not of type "string"'),
        ("2", "two.yaml:7: schema-required: 'sails' is required, but not among the properties"),
        ("2", 'ships.yaml:17: example-invalid: (whole): "sails" is a required property'),
    ]
