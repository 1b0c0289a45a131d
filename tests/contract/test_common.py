"""What `x-common` adds to every operation of a bundle."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from claude_conformance.contract import SpecError
from claude_conformance.contract.bundle import Bundle, bundle

TOP = """\
openapi: 3.2.0
info: {title: Ships, version: '1'}
paths:
  /ships:
    $ref: ships.yaml#/pathItems/Ships
x-common:
  parameters:
    - $ref: shared.yaml#/parameters/Version
    - $ref: shared.yaml#/parameters/Trace
  responses:
    '404':
      $ref: shared.yaml#/responses/NotFound
    '500':
      $ref: shared.yaml#/responses/Broken
  headerSets:
    request:
      statuses: [2XX, 4XX, 5XX]
      except: ['404']
      headers:
        request-id:
          $ref: shared.yaml#/headers/Id
    limits:
      headers:
        left:
          $ref: shared.yaml#/headers/Left
"""
SHIPS = """\
pathItems:
  Ships:
    get:
      parameters:
        - name: trace
          in: header
          description: its own
          schema: {type: string}
        - name: trace
          in: query
          schema: {type: string}
      responses:
        '200':
          description: All
          headers:
            left:
              description: its own
              schema: {type: integer}
          content:
            application/json:
              $ref: bodies.yaml#/mediaTypes/Ships
          x-header-sets: [limits]
        '500':
          description: its own
    post:
      responses:
        '429':
          $ref: '#/responses/TooMany'
responses:
  TooMany:
    description: Too many
    x-header-sets: [limits]
"""
SHARED = """\
parameters:
  Version: {name: version, in: header, schema: {type: string}}
  Trace: {name: trace, in: header, schema: {type: string}}
responses:
  NotFound: {description: Not found}
  Broken: {description: Broken}
headers:
  Id: {schema: {type: string}}
  Left: {schema: {type: integer}}
"""
BODIES = """\
mediaTypes:
  Ships:
    schema:
      $ref: '#/schemas/Ships'
schemas:
  Ships: {type: array}
"""


def made(folder: Path, **changed: str) -> Bundle:
    files = {"openapi": TOP, "ships": SHIPS, "shared": SHARED, "bodies": BODIES, **changed}
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return bundle(folder / "openapi.yaml")


@pytest.fixture
def whole(tmp_path: Path) -> Bundle:
    return made(tmp_path)


def operation(whole: Bundle, method: str) -> dict[str, Any]:
    found: dict[str, Any] = whole.document["paths"]["/ships"][method]
    return found


def test_common_parameters_come_after_those_of_the_operation(whole: Bundle) -> None:
    own = operation(whole, "get")["parameters"]
    assert [item.get("in") or item["$ref"] for item in own] == [
        "header",
        "query",
        "#/components/parameters/Version",
    ]
    assert [item["$ref"].rpartition("/")[2] for item in operation(whole, "post")["parameters"]] == [
        "Version",
        "Trace",
    ]


def test_a_response_of_the_operation_stays(whole: Bundle) -> None:
    responses = operation(whole, "get")["responses"]
    assert list(responses) == ["200", "404", "500"]
    assert responses["404"] == {"$ref": "#/components/responses/NotFound"}
    assert responses["500"]["description"] == "its own"


def test_headers_come_by_status_and_by_name(whole: Bundle) -> None:
    components = whole.document["components"]["responses"]
    headers = operation(whole, "get")["responses"]["200"]["headers"]
    assert headers["request-id"] == {"$ref": "#/components/headers/Id"}
    assert headers["left"]["description"] == "its own"
    assert list(operation(whole, "get")["responses"]["500"]["headers"]) == ["request-id"]
    assert list(components["TooMany"]["headers"]) == ["request-id", "left"]
    assert list(components["Broken"]["headers"]) == ["request-id"]
    assert "headers" not in components["NotFound"]


def test_nothing_is_left_of_the_extensions(whole: Bundle) -> None:
    assert "x-common" not in whole.document
    assert "x-header-sets" not in str(whole.document)


def test_a_media_type_is_put_in_place(whole: Bundle) -> None:
    content = operation(whole, "get")["responses"]["200"]["content"]
    assert content == {"application/json": {"schema": {"$ref": "#/components/schemas/Ships"}}}
    assert "mediaTypes" not in whole.document["components"]


@pytest.mark.parametrize(
    ("at", "file", "text"),
    [
        ("/paths/~1ships/get/parameters/2", "openapi.yaml", "- $ref: shared.yaml#/parameters/Version"),
        ("/paths/~1ships/get/parameters/1", "ships.yaml", "- name: trace"),
        ("/paths/~1ships/get/responses/404", "openapi.yaml", "'404':"),
        ("/paths/~1ships/get/responses/200/headers/request-id", "openapi.yaml", "request-id:"),
        ("/paths/~1ships/get/responses/200/headers/left", "ships.yaml", "left:"),
        ("/paths/~1ships/get/responses/200/content/application~1json/schema", "bodies.yaml", "schema:"),
        ("/components/responses/TooMany/headers/left", "openapi.yaml", "left:"),
    ],
)
def test_every_addition_has_a_place(whole: Bundle, at: str, file: str, text: str) -> None:
    place, _, line = whole.locate(at).rpartition(":")
    assert Path(place).name == file
    assert Path(place).read_text(encoding="utf-8").split("\n")[int(line) - 1].strip() == text


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        (
            {"ships": SHIPS.replace("[limits]", "[limits, none]", 1)},
            "does not define the header set 'none'",
        ),
        ({"ships": SHIPS.replace("mediaTypes/Ships", "mediaTypes/No")}, "the reference cannot be resolved"),
        ({"openapi": TOP.replace("parameters/Trace", "parameters/No")}, "the reference cannot be resolved"),
    ],
)
def test_what_leads_nowhere_is_one_line(tmp_path: Path, changed: dict[str, str], message: str) -> None:
    with pytest.raises(SpecError, match=message) as error:
        made(tmp_path, **changed)
    assert error.value.line


def test_a_description_without_common_parts_stays_as_it_is(tmp_path: Path) -> None:
    top = TOP[: TOP.index("x-common")]
    ships = "".join(line for line in SHIPS.splitlines(True) if "x-header-sets" not in line)
    whole = made(tmp_path, openapi=top, ships=ships)
    assert "responses" in operation(whole, "get")
    assert "parameters" not in operation(whole, "post")


@pytest.mark.parametrize(
    ("security", "has"),
    [
        ("", True),
        ("security: [{admin: []}, {own: []}]", True),
        ("security: [{admin: []}]", False),
        ("security: []", False),
    ],
)
def test_a_set_of_parameters_goes_to_operations_of_its_credentials(
    tmp_path: Path, security: str, has: bool
) -> None:
    sets = """
  parameterSets:
    port:
      security: [own]
      parameters:
        - $ref: shared.yaml#/parameters/Port
"""
    port = SHARED.replace(
        "parameters:\n", "parameters:\n  Port: {name: port, in: header, schema: {type: string}}\n"
    )
    ships = SHIPS.replace("    post:\n", f"    post:\n      {security}\n" if security else "    post:\n")
    top = TOP.replace("x-common:", "security: [{own: []}]\nx-common:").rstrip("\n") + sets
    found = operation(made(tmp_path, openapi=top, ships=ships, shared=port), "post")["parameters"]
    names = [item["$ref"].rpartition("/")[2] for item in found]
    assert names == ["Version", "Trace", *(["Port"] if has else [])]


WEBHOOKS = """\
webhooks:
  ship.sunk:
    $ref: hooks.yaml#/pathItems/Sunk
  ship.raised:
    post:
      externalDocs: {url: https://own.test}
      responses: {2XX: {description: its own}}
  webhooks:
    externalDocs: {url: https://common.test}
    security: []
    parameters:
      - $ref: shared.yaml#/parameters/Trace
    responses:
      2XX: {description: Read}
      default: {description: Not read}
"""
HOOKS = """\
pathItems:
  Sunk:
    post: {requestBody: {content: {}}}
"""


def test_webhooks_have_common_parts_of_their_own(tmp_path: Path) -> None:
    hooks, common = WEBHOOKS.split("  webhooks:\n")
    top = TOP.replace("x-common:\n", f"{hooks}x-common:\n  webhooks:\n{common}")
    whole = made(tmp_path, openapi=top, hooks=HOOKS)
    sunk, raised = (whole.document["webhooks"][name]["post"] for name in ("ship.sunk", "ship.raised"))
    assert sunk["parameters"] == raised["parameters"] == [{"$ref": "#/components/parameters/Trace"}]
    assert (sunk["security"], raised["security"]) == ([], [])
    assert sunk["externalDocs"] == {"url": "https://common.test"}
    assert raised["externalDocs"] == {"url": "https://own.test"}
    assert list(sunk["responses"]) == ["2XX", "default"]
    assert raised["responses"]["2XX"] == {"description": "its own"}
    assert "x-common" not in whole.document
    line = top.splitlines().index("      default: {description: Not read}") + 1
    assert whole.locate("/webhooks/ship.sunk/post/responses/default").endswith(f"openapi.yaml:{line}")
