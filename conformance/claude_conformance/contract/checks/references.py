"""Checks that the document has the form of OpenAPI 3.2, and that its references exist."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs

from claude_conformance.contract import pointer
from claude_conformance.contract.checks.subject import Problem, Subject, one_line
from claude_conformance.contract.extensions import EXTENSIONS


@cache
def _openapi_32() -> jsonschema_rs.Draft202012Validator:
    # Imported late, because schemathesis takes a third of a second; it ships the published meta-schema.
    from schemathesis.specs.openapi.definitions import OPENAPI_32

    return jsonschema_rs.Draft202012Validator(OPENAPI_32, validate_formats=True)


def structure(subject: Subject) -> Iterator[Problem]:
    """The document satisfies the meta-schema of OpenAPI 3.2."""
    found: dict[str, str] = {}
    for error in _openapi_32().iter_errors(subject.document):
        # Of several errors at one place, the last one is the most precise.
        found[pointer.join(*error.instance_path)] = error.message
    for at, message in found.items():
        if not any(other.startswith(at + "/") for other in found):
            yield Problem("openapi-structure", at, one_line(message))


def references(subject: Subject) -> Iterator[Problem]:
    """Every `$ref` and every discriminator mapping names a node of the right kind."""
    for node in subject.nodes:
        if node.reference is not None:
            yield from _reference(subject, node.reference, node.kind, node.pointer + "/$ref")
        if node.kind == "schema" and isinstance(node.value, dict):
            tagged = node.value.get("discriminator")
            if isinstance(tagged, dict):
                yield from _mapping(subject, tagged, node.pointer + "/discriminator")


def _mapping(subject: Subject, tagged: dict[str, Any], at: str) -> Iterator[Problem]:
    mapping = tagged.get("mapping")
    for name, ref in mapping.items() if isinstance(mapping, dict) else ():
        yield from _reference(subject, ref, "schema", at + pointer.join("mapping", name))
    if "defaultMapping" in tagged:
        yield from _reference(subject, tagged["defaultMapping"], "schema", at + "/defaultMapping")


def _reference(subject: Subject, ref: object, kind: str, at: str) -> Iterator[Problem]:
    if not isinstance(ref, str) or not ref.startswith("#"):
        yield Problem("reference", at, f"{ref} does not refer to this document: write #/components/…")
        return
    target = subject.target(ref)
    if target is None:
        yield Problem("reference", at, f"{ref} does not exist: correct it, or add the component")
    elif target.kind != kind:
        yield Problem("reference", at, f"{ref} names a {target.kind}, but must name a {kind}")
    elif target.reference is not None and subject.resolved(target) is None:
        yield Problem("reference", at, f"{ref} is circular or cannot be resolved")


def security(subject: Subject) -> Iterator[Problem]:
    """Every security requirement names a security scheme of the document."""
    known = subject.document.get("components", {}).get("securitySchemes", {})
    holders = [("", subject.document), *((node.pointer, node.value) for node in subject.of("operation"))]
    for at, holder in holders:
        for index, requirement in enumerate(holder.get("security", ())):
            for name in requirement:
                if name not in known:
                    yield Problem(
                        "security-scheme", f"{at}/security/{index}", f"there is no security scheme {name!r}"
                    )


def extensions(subject: Subject) -> Iterator[Problem]:
    """Only extensions of the table are used, in the right place and with a valid value."""
    for node in subject.nodes:
        if isinstance(node.value, dict):
            for name, value in node.value.items():
                if name.startswith("x-"):
                    yield from _extension(name, value, node.kind, node.pointer)
    for field in ("info", "servers", "tags", "externalDocs"):
        yield from _anywhere(subject.document.get(field), f"/{field}")


def _extension(name: str, value: Any, kind: str, at: str) -> Iterator[Problem]:
    extension = EXTENSIONS.get(name)
    at += pointer.join(name)
    if extension is None:
        yield Problem("extension-unknown", at, f"{name} is not an extension of this description")
    elif kind not in extension.places:
        places = ", ".join(extension.places)
        yield Problem("extension-place", at, f"{name} does not belong on a {kind}, only on: {places}")
    else:
        for error in extension.validator.iter_errors(value):
            yield Problem("extension-value", at, f"{name}: {one_line(error.message)}")


def _anywhere(value: Any, at: str) -> Iterator[Problem]:
    if isinstance(value, dict):
        for name, item in value.items():
            if name.startswith("x-"):
                yield from _extension(name, item, "description of the API", at)
            yield from _anywhere(item, at + pointer.join(name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _anywhere(item, f"{at}/{index}")
