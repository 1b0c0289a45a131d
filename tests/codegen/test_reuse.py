"""A resource with the operations of another one has its class; one with more of them extends it."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import claude_client
from claude_conformance.codegen import generate
from claude_conformance.codegen.view import GeneratorView, generator_view

ROOT = Path(__file__).parents[2]
KEY = "none"
VARIANTS = [
    prefix + "{}" + suffix
    for prefix in ("", "Async")
    for suffix in ("", "WithRawResponse", "WithStreamingResponse")
]


def classes(client: Any, path: str) -> list[type]:
    """The classes of a resource: as it is, raw and streaming."""
    found = client
    for part in path.split("."):
        found = getattr(found, part)
    return [type(found), type(found.with_raw_response), type(found.with_streaming_response)]


@pytest.fixture(params=["Client", "AsyncClient"])
def client(request: pytest.FixtureRequest) -> Any:
    return getattr(claude_client, request.param)(api_key=KEY)


@pytest.mark.parametrize("path", ["messages", "messages.batches", "models", "files"])
def test_what_is_the_same_has_one_class(client: Any, path: str) -> None:
    assert classes(client, f"beta.{path}") == classes(client, path)


@pytest.mark.parametrize("path", ["skills", "skills.versions"])
def test_what_has_more_is_a_subclass(client: Any, path: str) -> None:
    for mine, theirs in zip(classes(client, f"beta.{path}"), classes(client, path), strict=True):
        assert mine is not theirs
        assert issubclass(mine, theirs)


def test_only_one_of_them_has_what_is_more(client: Any) -> None:
    for start in (client, client.with_raw_response, client.with_streaming_response):
        assert callable(start.beta.skills.versions.download)
        assert not hasattr(start.skills.versions, "download")


@pytest.mark.parametrize("name", ["messages", "messages_batches", "models", "files"])
def test_the_other_names_stay(name: str) -> None:
    class_name = "".join(part.title() for part in name.split("_"))
    ours = importlib.import_module(f"claude_client.api.beta_{name}")
    theirs = importlib.import_module(f"claude_client.api.{name}")
    for variant in VARIANTS:
        found = getattr(ours, variant.format(f"Beta{class_name}"))
        assert found is getattr(theirs, variant.format(class_name))


def view_of(*methods: Any, mirrors: Any = None) -> GeneratorView:
    """The view of a description with an operation for each method, or list of methods."""
    thing = {"type": "object", "properties": {"x": {"type": "string"}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    paths = {
        f"/v1/{number}": {
            "get": {
                "operationId": f"operation{number}",
                "x-client-method": method,
                "responses": {"200": {"description": "", "content": content}},
            }
        }
        for number, method in enumerate(methods)
    }
    components = {"schemas": {"Thing": thing}}
    return generator_view({"paths": paths, "components": components, "x-client-mirrors": mirrors or {}}, "1")


def shared(view: GeneratorView) -> dict[str, tuple[str, str | None]]:
    """What is not written in full: the resource whose class it has, and the one whose class that extends."""
    return {
        tag: (node["home"], node["base"])
        for tag, node in view.tree.items()
        if node["home"] != tag or node["base"]
    }


BOTH_EXTEND = {"b_a": ("b_a", "a"), "b_a_c": ("b_a_c", "a_c")}


@pytest.mark.parametrize(
    ("methods", "found"),
    [
        ([["a.x", "b.a.x"], ["a.y", "b.a.y"]], {"b_a": ("a", None)}),
        ([["a.x", "b.a.x"], ["a.y", "b.a.z"]], {}),
        ([["a.x", "b.a.x"], "b.a.y"], {"b_a": ("b_a", "a")}),
        ([["a.x", "b.a.x"], "a.y"], {}),
        ([["a.x", "b.a.y"]], {}),
        ([["a.x", "c.x", "b.a.x"]], {"c": ("a", None), "b_a": ("a", None)}),
        ([["a.x", "b.a.x"], ["a.c.x", "b.a.c.x"]], {"b_a": ("a", None), "b_a_c": ("a_c", None)}),
        (
            [["a.x", "b.a.x"], ["a.c.x", "b.a.c.x"], "b.a.c.y"],
            {"b_a": ("b_a", "a"), "b_a_c": ("b_a_c", "a_c")},
        ),
        ([["a.x", "b.a.x"], "a.c.x", "b.a.c.x"], {}),
        ([["a.x", "b.a.x"], "a.c.x"], {}),
        ([["a.x", "b.a.x"], "b.a.c.x"], {"b_a": ("b_a", "a")}),
        # `a.c` and `b.a.c` are groups of resources, without methods of their own.
        (
            [["a.x", "b.a.x"], ["a.c.d.x", "b.a.c.d.x"]],
            {"b_a": ("a", None), "b_a_c": ("a_c", None), "b_a_c_d": ("a_c_d", None)},
        ),
        ([["a.c.x", "b.c.x"]], {"b": ("a", None), "b_c": ("a_c", None)}),
        ([["a.c.x", "b.c.x"], "b.d.x"], {"b_c": ("a_c", None)}),
    ],
)
def test_operations_decide(methods: list[Any], found: dict[str, Any]) -> None:
    assert shared(view_of(*methods)) == found


def test_every_shape_gives_a_client_with_all_methods(tmp_path: Path) -> None:
    view = view_of(
        *("a.x", "a.c.x", "a.group.d.x", "other.x"),
        *("mirror.a.y", "mirror.a.c.y", "mirror.a.e.x", "mirror.other.group.x"),
        ["one.x", "two.x", "three.x"],
        ["one.y", "two.y"],
        # What is more in `mirror.one` is of another resource's class.
        ["group.things.x", "mirror.one.things.x"],
        mirrors={"mirror": ["a", "other", "one"], "second": ["mirror", "one"]},
    )
    generate.build_view(generate.Checkout(ROOT), view, tmp_path / "claude_client")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--cache-dir",
            str(tmp_path / "cache"),
            "claude_client/api",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
