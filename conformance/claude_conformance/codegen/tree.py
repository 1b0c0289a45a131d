"""The resources of the client, and the imports of their modules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from claude_conformance.codegen.names import CLASSES_TAKEN, class_name, module, pascal
from claude_conformance.codegen.reuse import reused
from claude_conformance.contract.errors import ContractError


def resource_tree(plans: Iterable[dict[str, Any]], taken: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return a node for each resource, by tag, and for each group without methods.

    `taken` are the names of other classes. Raises `ContractError` if two names collide.
    """
    plans = list(plans)
    tree: dict[str, dict[str, Any]] = {}
    classes = {*CLASSES_TAKEN, *taken}
    methods: dict[str, dict[str, str]] = {}
    for plan in plans:
        for tag, method in plan["methods"].items():
            path = method["resource"]
            for depth in range(1, len(path) + 1):
                _add(tree, path[:depth], classes, plan["id"])
            tree[tag]["pure"] = False
            extra = ["stream"] if plan["accumulates"] and plan["has_stream"] else []
            for name in [method["name"], *extra]:
                other = methods.setdefault(tag, {}).setdefault(name, plan["id"])
                if other != plan["id"] or extra == [method["name"]]:
                    raise ContractError(
                        f"{plan['id']}: the method {'.'.join([*path, name])} already belongs to {other}"
                    )
    for node in tree.values():
        for child in node["children"]:
            name = tree[child]["name"]
            if name in methods.get(node["tag"], ()):
                both = ".".join([*node["path"], name])
                raise ContractError(f"{methods[node['tag']][name]}: {both} is both a method and a resource")
    for node in tree.values():
        if not node["pure"]:
            # The group's class is in a module of its own: client.py imports its parent's.
            for child in node["children"]:
                tree[child]["pure"] = False
    _share(tree, methods)
    for plan in plans:
        for tag in plan["methods"]:
            if plan["id"] in tree[tag]["own"]:
                _needs(tree[tag], plan)
    for node in tree.values():
        for kind in ("models", "typing", "abstract"):
            node["imports"][kind] = sorted(node["imports"][kind])
        node["typing"] = sorted(node["typing"])
        node["runtime"] = {place: sorted(names) for place, names in sorted(node["runtime"].items())}
        node["managers"] = sorted(node["managers"])
    return tree


def _share(tree: dict[str, dict[str, Any]], methods: Mapping[str, Mapping[str, str]]) -> None:
    """Let resources reuse the classes of others, directly or as base classes; keep only what differs."""
    shared = reused(tree, methods)
    below = {tag: [*node["children"]] for tag, node in tree.items()}
    for tag in sorted(tree, key=lambda tag: len(tree[tag]["path"])):
        node, reuse = tree[tag], shared.get(tag)
        node["own"] = {*methods.get(tag, {}).values()}
        if reuse is None:
            continue
        base = tree[tree[reuse.base]["home"]]
        node["own"] -= {*methods.get(reuse.base, {}).values()}
        if reuse.same:
            node["home"], node["class"] = base["home"], base["class"]
            base["paths"].append(node["path"])
        else:
            node["base"] = base["tag"]
            inherited = {
                child
                for child in node["children"]
                if child in shared and shared[child].same and shared[child].base in below[reuse.base]
            }
            node["children"] = [child for child in node["children"] if child not in inherited]


def top(tree: dict[str, dict[str, Any]]) -> list[str]:
    """Return the tags of the resources that are attributes of the client."""
    return [tag for tag, node in tree.items() if len(node["path"]) == 1]


def _add(tree: dict[str, dict[str, Any]], path: list[str], classes: set[str], operation: str) -> None:
    tag = module("_".join(path))
    if tag in tree:
        if tree[tag]["path"] != path:
            raise ContractError(
                f"{operation}: the resources {'.'.join(path)} and {'.'.join(tree[tag]['path'])} collide"
            )
        return
    name = _class("".join(map(pascal, path)), classes)
    tree[tag] = {
        "tag": tag,
        "path": path,
        "name": path[-1],
        # The class, and the resource that it is written for: another one's when that has the same methods.
        "class": name,
        "home": tag,
        "alias": name,
        "base": None,  # the resource whose class it extends
        "own": set(),  # the operations that no base has
        "paths": [path],  # the resources that are of its class
        "pure": True,
        "children": [],
        "imports": {"models": set(), "typing": set(), "abstract": set(), "datetime": False},
        "typing": set(),
        "runtime": {},
        "managers": set(),
    }
    parent = tree[module("_".join(path[:-1]))] if path[:-1] else None
    if parent is not None:
        parent["children"].append(tag)


def _class(wanted: str, used: set[str]) -> str:
    """Return a name for a resource's class that leaves the names of its variants free."""
    wanted = class_name(wanted)
    found, number = wanted, 1
    while not used.isdisjoint(_variants(found)):
        found, number = f"{wanted.removesuffix('_')}Resource{number if number > 1 else ''}", number + 1
    used.update(_variants(found))
    return found


def _variants(name: str) -> list[str]:
    return [
        prefix + name + suffix
        for prefix in ("", "Async")
        for suffix in ("", "WithRawResponse", "WithStreamingResponse")
    ]


def _needs(node: dict[str, Any], plan: dict[str, Any]) -> None:
    imports = node["imports"]
    imports["models"].update(plan["models"], plan["result_models"])
    imports["typing"].update(plan["typing"])
    imports["datetime"] = imports["datetime"] or plan["datetime"]
    if plan["result_unknown"] and not plan["paging"]:
        node["runtime"].setdefault("models.model", set()).add("UnknownVariant")
    if plan["files"]:
        node["runtime"].setdefault("http.multipart", set()).add("FileTypes")
    if plan["has_stream"]:
        node["typing"].update(("Literal", "overload"))
    if plan["event"] or plan["answer"] == "jsonl":
        node["runtime"].setdefault("streams.streaming", set()).update(("AsyncStream", "Stream"))
    if plan["answer"] == "binary":
        names = ("AsyncBinaryAPIResponse", "BinaryAPIResponse")
        node["runtime"].setdefault("response.response", set()).update(names)
    if plan["paging"]:
        page = "Page" if plan["paging"]["style"] == "id-cursor" else "PageCursor"
        node["runtime"].setdefault("response.pages", set()).update(
            (f"Async{page}", "AsyncPaginator", f"Sync{page}")
        )
    if plan["accumulates"] and plan["has_stream"]:
        node["managers"].update(("AsyncMessageStreamManager", "MessageStreamManager"))
