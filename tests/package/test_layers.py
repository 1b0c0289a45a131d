"""Imports go one way: no circle, none from a lower layer to a higher one. Those for types alone count."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

import grimp
import pytest

PACKAGE = "claude_conformance"
MOCK, APIS, RULES = f"{PACKAGE}.mock", f"{PACKAGE}.mock.apis", f"{PACKAGE}.rules"

# By package its layers, the highest first. Those of one layer do not import each other.
LAYERS: dict[str, tuple[set[str], ...]] = {
    PACKAGE: (
        {"cli", "pytest_plugin"},
        {"codegen", "coverage", "exam", "gateway", "kill_matrix", "load", "report", "review"},
        {"mock", "suite"},
        {"rules"},
        {"contract", "wire"},
    ),
    MOCK: (
        {"server"},
        {"app", "protocol", "workers"},
        {"control"},
        {"faults", "pipeline"},
        {"apis"},
        {"resources"},
        {"examples"},
        {"exchange"},
        {"engine"},
        {"world"},
        {"validation"},
        {"http"},
    ),
    APIS: (
        {
            *("api_keys", "batches", "count_tokens", "deployments", "dreams", "external_keys", "oauth"),
            *("analytics", "claude_tag", "managed_settings", "webhooks"),
            *("organization", "people", "roles", "spend_limits", "telemetry_destinations", "tunnels"),
            *("completions", "openai", "routines", "sessions", "user_profiles", "workspaces"),
        },
        {"agents", "environments", "federation", "memory_stores", "messages", "plugins", "service_accounts"},
        {"skills"},
        {"files", "models"},
        {"kit"},
    ),
}
# Pairs that the layers allow and the design does not: the mock does not know what it is judged by.
NEVER = ((MOCK, RULES),)


def imports_of(package: str) -> grimp.ImportGraph:
    """Every import of a package, those for type checkers included."""
    return grimp.build_graph(package, exclude_type_checking_imports=False, cache_dir=None)


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return imports_of(PACKAGE)


def circle(imports: dict[str, set[str]]) -> list[str]:
    """The modules of one circle, the first of them at the end again; empty without a circle."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


def upward(graph: grimp.ImportGraph, container: str, layers: tuple[set[str], ...]) -> list[str]:
    """The imports from a lower layer to a higher one, or between two of the same layer."""
    found = graph.find_illegal_dependencies_for_layers(layers, containers={container})
    return sorted(f"{item.importer} -> {item.imported}: {list(item.routes)}" for item in found)


def direct(graph: grimp.ImportGraph) -> dict[str, set[str]]:
    """The modules that each module imports."""
    return {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}


def test_no_module_imports_itself_by_a_detour(graph: grimp.ImportGraph) -> None:
    assert circle(direct(graph)) == []


@pytest.mark.parametrize("container", LAYERS)
def test_no_layer_imports_a_higher_one(graph: grimp.ImportGraph, container: str) -> None:
    assert upward(graph, container, LAYERS[container]) == []


@pytest.mark.parametrize("container", LAYERS)
def test_every_module_is_in_a_layer(graph: grimp.ImportGraph, container: str) -> None:
    named = {f"{container}.{name}" for layer in LAYERS[container] for name in layer}
    assert graph.find_children(container) - named == set()


@pytest.mark.parametrize(("importer", "imported"), NEVER)
def test_what_must_not_meet_does_not(graph: grimp.ImportGraph, importer: str, imported: str) -> None:
    assert graph.find_shortest_chain(importer, imported, as_packages=True) is None


@pytest.mark.parametrize("package", [MOCK, APIS])
def test_no_packages_of_the_mock_import_each_other(graph: grimp.ImportGraph, package: str) -> None:
    assert graph.nominate_cycle_breakers(package) == set()


def test_the_checks_see_a_circle_and_an_upward_import() -> None:
    made = grimp.ImportGraph()
    for module in ("p", "p.a", "p.b"):
        made.add_module(module)
    made.add_import(importer="p.b", imported="p.a")
    assert upward(made, "p", ({"a"}, {"b"})) != []
    assert upward(made, "p", ({"b"}, {"a"})) == []
    assert circle({"p.a": {"p.b"}, "p.b": {"p.a"}}) != []
