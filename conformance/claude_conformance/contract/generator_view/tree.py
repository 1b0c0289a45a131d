"""The resources of the client, and what each of their modules imports."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from claude_conformance.contract.generator_view.names import pascal


def resource_tree(plans: Iterable[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """A node for each resource, by tag, and for each group that has resources but no methods of its own."""
    tree: dict[str, dict[str, Any]] = {}
    for plan in plans:
        for tag, method in plan["methods"].items():
            path = method["resource"]
            for depth in range(1, len(path) + 1):
                _add(tree, path[:depth])
            node = tree[tag]
            node["pure"] = False
            _needs(node, plan)
    for node in tree.values():
        for kind in ("models", "typing", "abstract"):
            node["imports"][kind] = sorted(node["imports"][kind])
        node["typing"] = sorted(node["typing"])
        node["runtime"] = {place: sorted(names) for place, names in sorted(node["runtime"].items())}
        node["managers"] = sorted(node["managers"])
    return tree


def top(tree: dict[str, dict[str, Any]]) -> list[str]:
    """The tags of the resources that hang on the client itself."""
    return [tag for tag, node in tree.items() if len(node["path"]) == 1]


def _add(tree: dict[str, dict[str, Any]], path: list[str]) -> None:
    tag = "_".join(path)
    if tag in tree:
        return
    tree[tag] = {
        "tag": tag,
        "path": path,
        "name": path[-1],
        "class": "".join(map(pascal, path)),
        "pure": True,
        "children": [],
        "imports": {"models": set(), "typing": set(), "abstract": set(), "datetime": False},
        "typing": set(),
        "runtime": {},
        "managers": set(),
    }
    parent = tree.get("_".join(path[:-1]))
    if parent is not None:
        parent["children"].append(tag)


def _needs(node: dict[str, Any], plan: dict[str, Any]) -> None:
    imports = node["imports"]
    imports["models"].update(plan["models"], plan["result_models"])
    imports["typing"].update(plan["typing"])
    imports["datetime"] = imports["datetime"] or plan["datetime"]
    if plan["files"]:
        node["runtime"].setdefault("multipart", set()).add("FileTypes")
    if plan["has_stream"]:
        node["typing"].update(("Literal", "overload"))
    if plan["event"] or plan["answer"] == "jsonl":
        node["runtime"].setdefault("streaming", set()).update(("AsyncStream", "Stream"))
    if plan["answer"] == "binary":
        names = ("AsyncBinaryAPIResponse", "BinaryAPIResponse")
        node["runtime"].setdefault("response", set()).update(names)
    if plan["paging"]:
        page = "Page" if plan["paging"]["style"] == "id-cursor" else "PageCursor"
        node["runtime"].setdefault("pages", set()).update((f"Async{page}", "AsyncPaginator", f"Sync{page}"))
    if plan["accumulates"] and plan["has_stream"]:
        node["managers"].update(("AsyncMessageStreamManager", "MessageStreamManager"))
