"""The bundle: references become components, places are kept, mistakes are named with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from claude_conformance.contract import SpecError, load_contract, read_checkout
from claude_conformance.contract.bundle import bundle
from claude_conformance.contract.lower import lower
from claude_conformance.contract.source import load_source
from claude_conformance.contract.validate import validate
from claude_conformance.contract.validators import Validators
from claude_conformance.contract.walk import walk
from claude_conformance.review.package_data import stale

ROOT = Path(__file__).parents[2]

TOP = """\
openapi: 3.2.0
info: {title: t, version: '1'}
paths:
  /a:
    $ref: api/paths.yaml#/pathItems/A
"""
PATHS = """\
pathItems:
  A:
    get:
      operationId: getA
      responses:
        '200':
          description: fine
          content:
            application/json:
              schema:
                $ref: schemas.yaml#/schemas/Pet
"""
SCHEMAS = """\
schemas:
  Pet:
    oneOf:
      - $ref: '#/schemas/Cat'
    discriminator:
      propertyName: type
      mapping:
        cat: '#/schemas/Cat'
  Cat:
    type: object
    properties:
      type: {const: cat}
      kitten: {$ref: '#/schemas/Cat'}
"""


def write(folder: Path, **files: str) -> Path:
    for name, text in {"openapi": TOP, "paths": PATHS, "schemas": SCHEMAS, **files}.items():
        path = folder / ("openapi.yaml" if name == "openapi" else f"api/{name}.yaml")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return folder / "openapi.yaml"


def test_references_and_mappings_lead_into_components(tmp_path: Path) -> None:
    made = bundle(write(tmp_path))
    pet = made.document["components"]["schemas"]["Pet"]
    assert pet["oneOf"] == [{"$ref": "#/components/schemas/Cat"}]
    assert pet["discriminator"]["mapping"] == {"cat": "#/components/schemas/Cat"}
    cat = made.document["components"]["schemas"]["Cat"]
    assert cat["properties"]["kitten"] == {"$ref": "#/components/schemas/Cat"}
    assert made.document["paths"]["/a"]["get"]["operationId"] == "getA"


def test_every_part_knows_its_file_and_line(tmp_path: Path) -> None:
    made = bundle(write(tmp_path))
    assert made.locate("/components/schemas/Cat/properties/kitten").endswith("api/schemas.yaml:13")
    assert made.locate("/paths/~1a/get/responses/200").endswith("api/paths.yaml:6")
    assert made.locate("/info").endswith("openapi.yaml:2")


@pytest.mark.parametrize(
    ("files", "line"),
    [
        (
            {"paths": PATHS.replace("schemas.yaml", "gone.yaml")},
            "api/paths.yaml:11: .*does not exist: .*gone.yaml",
        ),
        (
            {"paths": PATHS.replace("/Pet", "/Dog")},
            "api/paths.yaml:11: .*resolved: schemas.yaml#/schemas/Dog",
        ),
        ({"paths": PATHS.replace("/Pet", "/Pet/oneOf/0")}, "api/paths.yaml:11: .*ends in #/KIND/NAME"),
        (
            {"schemas": SCHEMAS.replace("cat: '#/schemas/Cat'", "cat: '#/schemas/Kat'")},
            "api/schemas.yaml:8: ",
        ),
        (
            {"schemas": SCHEMAS + "  Cat:\n    type: string\n"},
            "api/schemas.yaml:14: the key `Cat` is repeated",
        ),
        ({"schemas": "schemas: [\n"}, "api/schemas.yaml:2: not YAML"),
        ({"openapi": "- 1\n"}, "openapi.yaml:1: the description must be an object"),
    ],
)
def test_a_broken_file_is_named_with_its_line(tmp_path: Path, files: dict[str, str], line: str) -> None:
    with pytest.raises(SpecError, match=line) as caught:
        bundle(write(tmp_path, **files))
    assert "\n" not in str(caught.value)


def test_one_name_in_two_files_is_refused(tmp_path: Path) -> None:
    root = write(
        tmp_path, schemas=SCHEMAS.replace("{$ref: '#/schemas/Cat'}", "{$ref: other.yaml#/schemas/Cat}")
    )
    (tmp_path / "api/other.yaml").write_text("schemas:\n  Cat: {type: string}\n")
    with pytest.raises(SpecError, match=r"schemas/Cat is also in .*yaml"):
        bundle(root)


def test_dates_and_words_stay_text(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(
        "version: 2023-06-01\nanswer: yes\ncount: 12\nratio: 1.5\nnone: null\nflag: true\ntext: '12'\n"
    )
    assert load_source(file).data == {
        "version": "2023-06-01",
        "answer": "yes",
        "count": 12,
        "ratio": 1.5,
        "none": None,
        "flag": True,
        "text": "12",
    }


def test_the_walk_reaches_stream_items_and_their_data() -> None:
    document = load_contract().base
    places = {node.pointer for node in walk(document) if node.kind == "schema"}
    assert "/components/schemas/MessageStreamFrame/properties/data/contentSchema" in places
    assert any(place.endswith("/itemSchema") for place in places)


def test_the_package_ships_what_the_checkout_says() -> None:
    assert stale(read_checkout(ROOT / "spec", ROOT / "overlays").contract) == []


def test_components_of_the_first_file_are_taken_in(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        openapi=TOP
        + "  /b:\n    get: {operationId: getB, responses: {'200': {$ref: '#/components/responses/Fine'}}}\n"
        + "components:\n"
        + "  responses:\n"
        + "    Fine:\n      description: d\n"
        + "      content: {application/json: {schema: {$ref: api/schemas.yaml#/schemas/Pet}}}\n"
        + "  schemas:\n"
        + "    Foo: {type: object, properties: {own: {$ref: '#/components/schemas/Foo'}}}\n"
        + "    Cat: {$ref: api/schemas.yaml#/schemas/Cat}\n"
        + "    Lone: {$ref: '#/components/schemas/Foo'}\n",
    )
    made = bundle(root)
    components = made.document["components"]
    assert components["schemas"]["Foo"]["properties"]["own"] == {"$ref": "#/components/schemas/Foo"}
    assert components["schemas"]["Lone"] == {"$ref": "#/components/schemas/Foo"}
    assert components["schemas"]["Cat"]["type"] == "object"
    content = components["responses"]["Fine"]["content"]["application/json"]
    assert content["schema"] == {"$ref": "#/components/schemas/Pet"}
    assert made.document["paths"]["/b"]["get"]["responses"]["200"] == {"$ref": "#/components/responses/Fine"}
    assert made.locate("/components/schemas/Foo/type").endswith("openapi.yaml:14")


def test_references_are_uris(tmp_path: Path) -> None:
    root = write(
        tmp_path, paths=PATHS.replace("schemas.yaml#/schemas/Pet", "my%20schemas.yaml#/schemas/P%65t")
    )
    (tmp_path / "api/my schemas.yaml").write_text((tmp_path / "api/schemas.yaml").read_text())
    assert set(bundle(root).document["components"]["schemas"]) == {"Pet", "Cat"}


@pytest.mark.parametrize(
    ("ref", "message"),
    [
        ("https://example.com/pet.yaml#/schemas/Pet", "a reference names a file beside this one"),
        ("schemas.yaml?v=2#/schemas/Pet", "a reference names a file beside this one"),
        ("schemas.yaml#Pet", "the reference cannot be resolved"),
        ("schemas.yaml#//Pet", "the reference cannot be resolved"),
        ("schemas.yaml#/schemas/%FF", "the reference is not UTF-8"),
        ("schemas.yaml#/schemas/Pet/oneOf/²", "the reference cannot be resolved"),
        ("schemas.yaml#/schemas/Pet/oneOf/0", "a reference ends in #/KIND/NAME"),
        ("schemas.yaml", "a reference ends in #/KIND/NAME"),
        ("none.yaml#/schemas/Pet", "the referenced file does not exist"),
    ],
)
def test_a_reference_that_cannot_be_followed_is_one_line(tmp_path: Path, ref: str, message: str) -> None:
    root = write(tmp_path, paths=PATHS.replace("schemas.yaml#/schemas/Pet", f"'{ref}'"))
    with pytest.raises(SpecError, match=rf"api/paths.yaml:11: {message}"):
        bundle(root)


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("components: []\n", "`components` must be an object"),
        ("components: {schemas: [1]}\n", "the components of one kind must be an object"),
    ],
)
def test_components_must_be_objects(tmp_path: Path, more: str, message: str) -> None:
    with pytest.raises(SpecError, match=rf"openapi.yaml:\d: {message}"):
        bundle(write(tmp_path, openapi=TOP + more))


def test_mappings_of_names_must_be_references(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"schemas.yaml:8: a reference is a string, not 3"):
        bundle(write(tmp_path, schemas=SCHEMAS.replace("cat: '#/schemas/Cat'", "cat: 3")))


def test_what_looks_like_a_reference_in_data_is_data(tmp_path: Path) -> None:
    data = "{$ref: nowhere.yaml#/schemas/None, more: [{$ref: 3}]}"
    schemas = (
        "schemas:\n  Pet:\n    type: object\n"
        + "".join(f"    {keyword}: {data}\n" for keyword in ("const", "default", "example"))
        + f"    enum: [{data}]\n    examples: [{data}]\n"
        + "    properties: {$ref: {type: string}}\n"
    )
    wanted = {"$ref": "nowhere.yaml#/schemas/None", "more": [{"$ref": 3}]}
    document = bundle(write(tmp_path, schemas=schemas)).document
    pet = document["components"]["schemas"]["Pet"]
    assert [pet[name] for name in ("const", "default", "example")] == [wanted] * 3
    assert pet["enum"] == pet["examples"] == [wanted]
    validator = Validators(document).at("#/components/schemas/Pet")
    assert validator.is_valid(wanted)
    assert [str(found) for found in validator.violations({})] == [
        "(whole): the value is not one that `const` allows",
        "(whole): the value is not one that `enum` allows",
    ]
    assert lower(document)["components"]["schemas"]["Pet"]["examples"] == [wanted]
    assert not [problem for problem in validate(document) if problem.rule == "reference"]
