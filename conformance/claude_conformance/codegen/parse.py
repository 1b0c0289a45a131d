"""Runs openapi-python-client's parser on the generator's document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection, GeneratorData
from openapi_python_client.parser.properties import (
    ModelProperty,
    Parameters,
    Property,
    Schemas,
    build_parameters,
    build_schemas,
)
from openapi_python_client.strings import PythonIdentifier
from pydantic import ValidationError

from claude_conformance.contract.errors import ContractError
from claude_conformance.contract.walk import METHODS

_SCHEMAS = "/components/schemas/"


@attrs.frozen
class Parsed:
    """The parser's result for a document. Its `GeneratorData` lacks unions and Operation Objects."""

    config: Config
    document: oai.OpenAPI
    data: GeneratorData
    components: dict[str, Property]  # the property of each component, by name
    models: dict[str, ModelProperty]  # by class name

    def operations(self) -> list[tuple[Endpoint, str, oai.Operation]]:
        """Iterate over the endpoints, each with its path and its Operation Object (with extensions)."""
        found: dict[PythonIdentifier, tuple[str, oai.Operation]] = {}
        for path, item in self.document.paths.items():
            for method in METHODS:
                operation = getattr(item, method, None)  # the parser does not know `query`
                if operation is not None:
                    name = PythonIdentifier(operation.operationId, self.config.field_prefix)
                    found[name] = (path.get_untrusted_value(), operation)
        endpoints = {
            endpoint.name: endpoint
            for collection in self.data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        return [(endpoints[name], *of) for name, of in found.items()]


def settings(package: str, version: str, output: Path) -> Config:
    """Return the settings of the generator."""
    file = ConfigFile(
        package_name_override=package,
        package_version_override=version,
        use_path_prefixes_for_title_model_names=False,
        generate_all_tags=True,
        post_hooks=[],
    )
    return Config.from_sources(file, MetaType.NONE, Path("openapi.json"), "utf-8", True, output)


def parse(document: dict[str, Any], config: Config) -> Parsed:
    """Parse the document. Raises `ContractError` if the parser would drop a part of it."""
    try:
        described = oai.OpenAPI.model_validate(document)
    except ValidationError as error:
        first = error.errors()[0]
        place = "/".join(map(str, first["loc"]))
        raise ContractError(f"the generator cannot read the document: {place}: {first['msg']}") from None
    given = described.components
    schemas = Schemas()
    parameters = Parameters()
    try:
        if given and given.schemas:
            schemas = build_schemas(components=given.schemas, schemas=schemas, config=config)
        if given and given.parameters:
            parameters = build_parameters(components=given.parameters, parameters=parameters, config=config)
        collections, schemas, parameters = EndpointCollection.from_data(
            data=described.paths,
            schemas=schemas,
            parameters=parameters,
            request_bodies=(given and given.requestBodies) or {},
            responses=(given and given.responses) or {},
            config=config,
        )
    except ValueError as error:
        raise ContractError(f"the generator cannot read the document: {error}") from None
    for problem in [
        *schemas.errors,
        *parameters.errors,
        *(error for collection in collections.values() for error in collection.parse_errors),
    ]:
        raise ContractError(f"the generator drops a part: {_said(problem)}")
    models = {
        str(name): found
        for name, found in schemas.classes_by_name.items()
        if isinstance(found, ModelProperty)
    }
    data = GeneratorData(
        title=described.info.title,
        description=described.info.description,
        version=described.info.version,
        endpoint_collections_by_tag=collections,
        models=list(models.values()),
        errors=[],
        enums=[],
    )
    components = {
        reference.get_untrusted_value().removeprefix(_SCHEMAS): found
        for reference, found in schemas.classes_by_reference.items()
    }
    return Parsed(config, described, data, components, models)


def _said(problem: ParseError) -> str:
    return " ".join(f"{problem.header} {problem.detail or ''}".split())[:500]
