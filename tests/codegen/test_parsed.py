"""Names, types, required, defaults, enums and docs are those that openapi-python-client parsed."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from openapi_python_client.schema import UntrustedString

from claude_conformance.codegen import generate
from claude_conformance.codegen.models import class_of
from claude_conformance.codegen.spelling import WIRE_NAMES
from claude_conformance.codegen.view import GeneratorView, generator_view
from claude_conformance.contract import load_contract
from claude_conformance.contract.lower import lower
from claude_conformance.contract.overlay import apply
from claude_conformance.contract.source import load_source

ROOT = Path(__file__).parents[2]
CHECKOUT = generate.Checkout(ROOT)
#: What an extension may say: methods, pages, betas, streams, tags of unions, and where the facts are from.
EXTENSIONS = {
    *("x-client-method", "x-client-mirrors", "x-pagination", "x-beta", "x-item-schema"),
    *("x-discriminator", "x-default-mapping", "x-should-retry", "x-max-body-bytes"),
    *("x-source", "x-source-note"),
}


@pytest.fixture(scope="module")
def lowered() -> dict[str, Any]:
    overlay = ROOT / "overlays" / "generator.yaml"
    return apply(lower(load_contract().document("client")), load_source(overlay).data, name="generator.yaml")


def text(view: GeneratorView, folder: Path) -> dict[str, str]:
    generate.write(CHECKOUT, view, folder)
    return {str(path.relative_to(folder)): path.read_text("utf-8") for path in folder.rglob("*.py")}


@pytest.fixture(scope="module")
def written(lowered: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return text(generator_view(lowered, "1"), tmp_path_factory.mktemp("made") / "client")


def usage(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]["FileMetadata"]
    return found


def query(document: dict[str, Any]) -> dict[str, Any]:
    parameters = document["paths"]["/v1/files"]["get"]["parameters"]
    shared = document["components"].get("parameters", {})
    found = [shared.get(item.get("$ref", "").rpartition("/")[2], item) for item in parameters]
    return next(item for item in found if item["name"] == "scope_id")


def rename(document: dict[str, Any]) -> None:
    schema = usage(document)
    schema["properties"]["label"] = schema["properties"].pop("filename")
    schema["required"] = ["label" if name == "filename" else name for name in schema["required"]]


def title(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    schemas["Upload"] = schemas.pop("DeletedFile")
    schemas["Upload"].pop("title", None)
    for answer in document["paths"]["/v1/files/{file_id}"]["delete"]["responses"].values():
        for media in answer.get("content", {}).values():
            if media["schema"] == {"$ref": "#/components/schemas/DeletedFile"}:
                media["schema"] = {"$ref": "#/components/schemas/Upload"}


MODEL = "models/file_metadata.py"
METHODS = "api/files/__init__.py"
CHANGES: dict[str, tuple[Callable[[dict[str, Any]], Any], str, str]] = {
    "type": (
        lambda document: usage(document)["properties"].update(filename={"type": "integer"}),
        MODEL,
        "    filename: int\n",
    ),
    "list": (
        lambda document: usage(document)["properties"].update(
            filename={"type": "array", "items": {"type": "number"}}
        ),
        MODEL,
        "    filename: list[float]\n",
    ),
    "required": (
        lambda document: usage(document)["required"].remove("filename"),
        MODEL,
        "    filename: str | None = _UNSET\n",
    ),
    "name": (rename, MODEL, "    label: str\n"),
    "enum": (
        lambda document: usage(document)["properties"].update(
            filename={"type": "string", "enum": ["new", "old"]}
        ),
        MODEL,
        '    filename: Literal["new", "old"]\n',
    ),
    "constant": (
        lambda document: usage(document)["properties"].update(filename={"const": "only"}),
        MODEL,
        '    filename: Literal["only"] = "only"\n',
    ),
    "default of a required property": (
        lambda document: usage(document)["properties"]["filename"].update(default="unnamed"),
        MODEL,
        '    filename: str = "unnamed"\n',
    ),
    "default of an optional property": (
        lambda document: usage(document)["properties"]["downloadable"].update(default=True),
        MODEL,
        "Default: True.",
    ),
    "description of a property": (
        lambda document: usage(document)["properties"]["filename"].update(description="Quite new words."),
        MODEL,
        "Quite new words.",
    ),
    "description of a model": (
        lambda document: usage(document).update(description="Quite new words."),
        MODEL,
        "Quite new words.",
    ),
    "type of a parameter": (
        lambda document: query(document).update(schema={"type": "number"}),
        METHODS,
        "scope_id: float | NotGiven = NOT_GIVEN",
    ),
    "required parameter": (
        lambda document: query(document).update(required=True),
        METHODS,
        "        scope_id: str,\n",
    ),
    "description of a parameter": (
        lambda document: query(document).update(description="Quite new words."),
        METHODS,
        "scope_id: Quite new words.",
    ),
    "summary of an operation": (
        lambda document: document["paths"]["/v1/files"]["get"].update(summary="Quite new words."),
        METHODS,
        "Quite new words.",
    ),
    "member of a union": (
        lambda document: document["components"]["schemas"]["ContentBlock"]["oneOf"].append(
            {"$ref": "#/components/schemas/DeletedFile"}
        ),
        "models/content_block.py",
        "| DeletedFile",
    ),
    "value of a tag": (
        lambda document: document["components"]["schemas"]["TextBlock"]["properties"].update(
            type={"const": "words"}
        ),
        "models/__init__.py",
        "'words': 'TextBlock'",
    ),
    "name of a model": (title, "models/upload.py", "class Upload("),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_of_the_lowered_document_shows_in_the_client(
    name: str, lowered: dict[str, Any], written: dict[str, str], tmp_path: Path
) -> None:
    change, place, expected = CHANGES[name]
    document = copy.deepcopy(lowered)
    change(document)
    found = text(generator_view(document, "1"), tmp_path / "client")
    assert expected in found[place]
    assert expected not in written.get(place, "")


def test_classes_are_made_of_what_the_parser_made(lowered: dict[str, Any]) -> None:
    """The client has what the parser's objects say, even if the document says otherwise."""
    view = generator_view(lowered, "1")
    model = view.types.model("FileMetadata")
    assert model is not None
    assert model.required_properties
    name = model.required_properties[0].name
    changed = attrs.evolve(
        model.required_properties[0], python_name="other", required=False, description=UntrustedString("x")
    )
    model.required_properties[0] = changed
    made = class_of(view.types, "FileMetadata", model)
    field = next(field for field in made.fields if field.property is changed)
    assert (field.name, field.wire, field.default) == ("other", name.get_untrusted_value(), "_UNSET")


def extensions(node: Any, named: bool = False) -> Iterator[tuple[str, Any]]:
    if isinstance(node, list):
        for item in node:
            yield from extensions(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key.startswith("x-") and not named:
                yield key, value
            else:
                yield from extensions(value, key == "properties" and not named)


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from texts(item)


def test_no_extension_repeats_what_the_parser_reads(lowered: dict[str, Any]) -> None:
    view = generator_view(lowered, "1")
    found = list(extensions(view.document))
    assert {key for key, _ in found} <= EXTENSIONS
    schemas = view.document["components"]["schemas"]
    docs = {schema.get("description") for schema in schemas.values()}
    docs |= {
        member.get("description")
        for schema in schemas.values()
        for member in schema.get("properties", {}).values()
    }
    lists = [schema.get("required") for schema in schemas.values()]
    lists += [
        member.get("enum") for schema in schemas.values() for member in schema.get("properties", {}).values()
    ]
    for key, value in found:
        if key in ("x-source", "x-source-note", "x-item-schema", "x-discriminator", "x-default-mapping"):
            continue
        assert not schemas.keys() & set(texts(value)), key
        assert not docs & set(texts(value)), key
        assert value not in [one for one in lists if one], key


def test_the_document_of_the_parser_is_the_lowered_one_but_for_names(lowered: dict[str, Any]) -> None:
    """Each schema keeps its properties, what it requires, and its doc texts; the API needs no other names."""
    document = generator_view(lowered, "1").document
    assert WIRE_NAMES not in {key for key, _ in extensions(document)}
    schemas = document["components"]["schemas"]
    for name, schema in lowered["components"]["schemas"].items():
        assert schemas[name].get("properties", {}).keys() == schema.get("properties", {}).keys(), name
        assert schemas[name].get("required", []) == schema.get("required", []), name
        assert schemas[name].get("enum") == schema.get("enum"), name
        assert schemas[name].get("description", "").split() == schema.get("description", "").split(), name
