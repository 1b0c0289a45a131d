"""Stock generators read the lowered description, and nothing is missing from what they write."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest

from claude_conformance.codegen import stock_tools
from claude_conformance.contract import ContractError, load_contract, whole_contract

ROOT = Path(__file__).parents[2]


def figures(contract: Any, node: Path | None = None) -> dict[str, tuple[int, int]]:
    found = stock_tools.examine(contract, node, names=("client",))
    return {result.tool: (result.operations, result.models) for result in found}


def test_python_generators_leave_nothing_of_the_core_out() -> None:
    found = figures(load_contract())
    operations = len([*load_contract().document_view("client").operations])
    assert found["openapi-python-client"][0] == operations
    assert found["openapi-python-client"][1] > 300
    assert found["datamodel-code-generator"][1] > 370


@pytest.mark.node
def test_no_generator_leaves_out_an_operation_or_a_model_of_any_api() -> None:
    found = figures(whole_contract(), ROOT / ".ci" / "stock")
    view = whole_contract().document_view("client")
    called = len(view.operations) + len(view.document["webhooks"])
    assert found["openapi-typescript"] == (called, len(view.document["components"]["schemas"]))
    assert found["openapi-python-client"][0] == len(view.operations) > 190
    assert found["openapi-python-client"][1] > 900
    assert found["datamodel-code-generator"][1] > 1300


DOCUMENT: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "Shapes", "version": "1"},
    "paths": {
        "/shapes": {
            "post": {
                "operationId": "draw",
                "parameters": [],
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/Shape"},
                            "examples": {"round": {"value": {"radius": 1}}},
                        }
                    }
                },
                "responses": {"204": {"description": "Drawn"}},
            }
        }
    },
    "webhooks": {
        "drawn": {"post": {"operationId": "drawnWebhook", "responses": {"204": {"description": "-"}}}}
    },
    "components": {
        "schemas": {
            "Shape": {
                "anyOf": [{"$ref": "#/components/schemas/Circle"}, {"$ref": "#/components/schemas/Square"}]
            },
            "Circle": {
                "type": "object",
                "required": ["radius"],
                "properties": {"radius": {"type": "integer"}},
                "additionalProperties": False,
            },
            "Square": {
                "type": "object",
                "required": ["side"],
                "properties": {"side": {"type": "integer"}},
                "additionalProperties": False,
            },
        }
    },
}


def test_an_example_of_a_union_is_one_of_its_objects(tmp_path: Path) -> None:
    read = stock_tools.written("shapes", DOCUMENT, tmp_path)
    assert read.examples == (("Shape", ("Circle", "Square"), {"radius": 1}),)
    assert stock_tools.python_client(read, tmp_path)[0] == 1
    (tmp_path / "other").mkdir()
    neither = attrs.evolve(read, examples=(("Shape", ("Circle", "Square"), {"corners": 3}),))
    with pytest.raises(ContractError, match="dropped from shapes: an example of Shape"):
        stock_tools.python_client(neither, tmp_path / "other")


def test_webhooks_are_no_operations_that_a_client_calls(tmp_path: Path) -> None:
    read = stock_tools.written("shapes", DOCUMENT, tmp_path)
    assert (read.operations, read.webhooks) == (("draw",), ("drawnWebhook",))


class Broken:
    """A contract whose client document has one thing more."""

    def __init__(self, **schemas: Any) -> None:
        self.base = load_contract().base
        self.versions = load_contract().versions
        self.betas = load_contract().betas
        self.schemas = schemas

    def document(self, name: str) -> dict[str, Any]:
        document = load_contract().document(name)
        schemas = {**document["components"]["schemas"], **self.schemas}
        return {**document, "components": {**document["components"], "schemas": schemas}}

    def view(self, version: str, betas: Any) -> Any:
        return load_contract().view(version, betas)


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"$ref": "#/components/schemas/Nowhere"}, "openapi-python-client failed"),
        ({"type": "string", "properties": {"x": {"type": "string"}}}, "dropped from client: Extra"),
    ],
)
def test_what_is_left_out_is_said_in_one_line(schema: dict[str, Any], words: str) -> None:
    with pytest.raises(ContractError, match=words) as caught:
        figures(Broken(Extra=schema))
    assert len(str(caught.value).splitlines()) == 1
