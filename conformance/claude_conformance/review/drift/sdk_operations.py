"""Reads operations of the official SDK from the methods of its resource classes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping

import attrs

from claude_conformance.review.drift.sdk_source import DriftError, SdkSource, Symbol
from claude_conformance.review.drift.sdk_types import SdkTypes
from claude_conformance.review.drift.shape import Anything, Array, Object, Property, Ref, Shape, union_of

_VERBS = {"_get": "GET", "_post": "POST", "_put": "PUT", "_patch": "PATCH", "_delete": "DELETE"}
# Arguments that every method of the SDK has.
_OWN = {"self", "extra_headers", "extra_query", "extra_body", "timeout"}
# Every other page class uses a token.
_PAGE_STYLES = {
    "SyncPage": "id-cursor",
    "SyncBidirectionalPageCursor": "two-way-page-token",
    "SyncReportPageCursor": "report",
}


@attrs.frozen
class SdkOperation:
    """One operation: its route, request and response.

    `content` has the kinds of responses: json, sse, jsonl, binary. `body_name` is the key of the type that
    describes the body (or the method, if the SDK has none). `page` is id-cursor, page-token or report.
    Properties with several values have the brackets of their wire name (`ids[]`).
    """

    resource: str
    name: str
    beta: bool
    method: str
    path: str
    path_parameters: Mapping[str, Property]
    query: Mapping[str, Property]
    headers: Mapping[str, Property]
    body: Shape | None
    body_name: str
    multipart: bool
    content: frozenset[str]
    response: Shape | None
    response_name: str
    stream: Shape | None
    page: str | None

    @property
    def route(self) -> str:
        return f"{self.method} {self.path}"


def sdk_operations(types: SdkTypes) -> list[SdkOperation]:
    """Return every operation of the SDK; the first of several methods with one route (helpers come later)."""
    found: dict[tuple[bool, str, str], SdkOperation] = {}
    for module in types.source.modules_under("resources"):
        for operation in _of_module(types, module):
            found.setdefault((operation.beta, operation.method, operation.path), operation)
    return list(found.values())


def _of_module(types: SdkTypes, module: str) -> Iterator[SdkOperation]:
    parsed = types.source.module(module)
    for node in parsed.tree.body if parsed else ():
        if isinstance(node, ast.ClassDef) and any(
            isinstance(base, ast.Name) and base.id == "SyncAPIResource" for base in node.bases
        ):
            for method in node.body:
                if isinstance(method, ast.FunctionDef) and not _is_overload(method):
                    yield from _Method(types, module, method).operations()


class _Method:
    """Reads one method: the call that sends it, and the place of each argument."""

    def __init__(self, types: SdkTypes, module: str, node: ast.FunctionDef) -> None:
        self.types = types
        self.module = module
        self.node = node
        parts = module.split(".")[1:]
        self.beta = parts[0] == "beta"
        if len(parts) > 1 and parts[-1] == parts[-2]:
            parts = parts[:-1]
        self.parts = parts
        self.params = self._params()
        names = [*node.args.args, *node.args.kwonlyargs]
        defaults = [
            *([None] * (len(node.args.args) - len(node.args.defaults))),
            *node.args.defaults,
            *node.args.kw_defaults,
        ]
        self.arguments = {
            arg.arg: (arg.annotation, default is not None)
            for arg, default in zip(names, defaults, strict=True)
            if arg.arg not in _OWN
        }

    def operations(self) -> Iterator[SdkOperation]:
        for node in ast.walk(self.node):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                owner = node.func.value
                if isinstance(owner, ast.Name) and owner.id == "self":
                    if node.func.attr in _VERBS:
                        yield self._operation(node, _VERBS[node.func.attr], None)
                    elif node.func.attr == "_get_api_list":
                        yield self._operation(node, _list_verb(node), _keyword(node, "page"))

    def _operation(self, call: ast.Call, verb: str, page: ast.expr | None) -> SdkOperation:
        options = _keyword(call, "options")
        query = _keyword(options, "query") if isinstance(options, ast.Call) else None
        body = self._literal(_keyword(call, "body"))
        multipart = _keyword(call, "files") is not None
        members = self._members(body, brackets=multipart) if body is not None else None
        path = self._path(call, options)
        content, response, response_name, stream = self._answer(call, page)
        return SdkOperation(
            resource=".".join(self.parts),
            name=self.node.name,
            beta=self.beta,
            method=verb,
            path=path,
            path_parameters={name: self._property(name) for name in re.findall(r"{(\w+)}", path)},
            query=self._members(self._literal(query), brackets=True) if query is not None else {},
            headers=self._headers(),
            body=Object(members) if members is not None else self._argument(_keyword(call, "body")),
            body_name=self.params.key if self.params else ".".join([*self.parts, self.node.name]),
            multipart=multipart,
            content=content,
            response=response,
            response_name=response_name,
            stream=stream,
            page=None if page is None else _PAGE_STYLES.get(_head(page), "page-token"),
        )

    def _path(self, call: ast.Call, options: ast.expr | None) -> str:
        target = call.args[0] if call.args else None
        if isinstance(target, ast.Call) and target.args:
            target = target.args[0]
        route = _keyword(options, "span_route") if isinstance(options, ast.Call) else None
        for candidate in (target, route):
            if isinstance(candidate, ast.Constant) and isinstance(candidate.value, str):
                return candidate.value
        raise DriftError(f"cannot read the path of {self.node.name} in {self.module} of the SDK")

    def _literal(self, node: ast.expr | None) -> ast.Dict | None:
        """Return the dict of an argument, given directly, through a helper or in a local variable."""
        if isinstance(node, ast.Call):
            node = node.args[0] if node.args else None
        if isinstance(node, ast.Name):
            assigned = [
                item.value
                for item in ast.walk(self.node)
                if isinstance(item, ast.Assign)
                and any(isinstance(target, ast.Name) and target.id == node.id for target in item.targets)
            ]
            return self._literal(assigned[-1]) if assigned else None
        return node if isinstance(node, ast.Dict) else None

    def _argument(self, node: ast.expr | None) -> Shape | None:
        """Return the type of a body that is one argument of the method as a whole."""
        known = isinstance(node, ast.Name) and node.id in self.arguments
        return self._property(node.id).shape if isinstance(node, ast.Name) and known else None

    def _members(self, node: ast.Dict | None, *, brackets: bool) -> dict[str, Property]:
        found: dict[str, Property] = {}
        for key, value in zip(node.keys, node.values, strict=True) if node else ():
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                argument = value.id if isinstance(value, ast.Name) and value.id in self.arguments else None
                member = self._property(argument or key.value)
                several = brackets and any(
                    isinstance(part, Array) for part in self.types.alternatives(member.shape)
                )
                found[f"{key.value}[]" if several else key.value] = member
        return found

    def _property(self, argument: str) -> Property:
        """Return the type of an argument, from the type of the parameters or else the signature."""
        declared = self.params.properties.get(argument) if self.params else None
        annotation, optional = self.arguments.get(argument, (None, True))
        if declared is not None:
            return Property(declared.shape, not optional)
        if annotation is None:
            return Property(Anything(), not optional)
        return Property(self.types.convert(_without_omit(annotation), self.module), not optional)

    def _headers(self) -> dict[str, Property]:
        found: dict[str, Property] = {}
        for node in ast.walk(self.node):
            if isinstance(node, ast.Call) and _head(node.func) == "strip_not_given":
                literal = node.args[0]
                for key, value in (
                    zip(literal.keys, literal.values, strict=True) if isinstance(literal, ast.Dict) else ()
                ):
                    names = [item.id for item in ast.walk(value) if isinstance(item, ast.Name)]
                    used = next((name for name in names if name in self.arguments), None)
                    if isinstance(key, ast.Constant) and used is not None:
                        found[str(key.value).lower()] = self._property(used)
        return found

    def _answer(
        self, call: ast.Call, page: ast.expr | None
    ) -> tuple[frozenset[str], Shape | None, str, Shape | None]:
        cast_to, stream_class = _keyword(call, "cast_to"), _keyword(call, "stream_cls")
        stream = self._argument_of(stream_class) if stream_class is not None else None
        flag = _keyword(call, "stream")
        always = isinstance(flag, ast.Constant) and flag.value is True
        if page is not None:
            name, shape = self._page(page)
            return frozenset({"json"}), shape, name, None
        cast_to = self._uncast(cast_to)
        head = _head(cast_to)
        if head == "JSONLDecoder":
            return frozenset({"jsonl"}), None, "", self._argument_of(cast_to)
        if head == "BinaryAPIResponse":
            return frozenset({"binary"}), None, "", None
        if stream is not None and always:
            return frozenset({"sse"}), None, "", stream
        if head == "NoneType" or cast_to is None:
            return frozenset(), None, "", None
        response = self.types.convert(cast_to, self.module)
        kinds = {"json", "sse"} if stream is not None else {"json"}
        return frozenset(kinds), response, response.key if isinstance(response, Ref) else "", stream

    def _uncast(self, node: ast.expr | None) -> ast.expr | None:
        """Remove the `cast(..., X)` that type checkers need."""
        if isinstance(node, ast.Call) and _head(node.func) == "cast" and len(node.args) == 2:
            return node.args[1]
        return node

    def _argument_of(self, node: ast.expr | None) -> Shape:
        if isinstance(node, ast.Subscript):
            return self.types.convert(node.slice, self.module)
        raise DriftError(f"cannot read the response of {self.node.name} in {self.module} of the SDK")

    def _page(self, node: ast.expr) -> tuple[str, Shape]:
        item = self._argument_of(node)
        symbol = self.types.source.find(self.module, _head(node))
        if symbol is None:
            raise DriftError(f"cannot read the page of {self.node.name} in {self.module} of the SDK")
        # One page class serves many lists: its optional properties may always be present.
        members = {
            member: attrs.evolve(inner, unsaid=inner.maybe)
            for member, inner in self.types.model(symbol, {"_T": item}).properties.items()
        }
        name = item.key if isinstance(item, Ref) else ast.unparse(node)
        return f"{symbol.name}[{name}]", Object(members)

    def _params(self) -> _Params | None:
        """Return the TypedDict of the method, found by the SDK's naming convention."""
        *folders, last = self.parts
        for stem in (f"{singular(last)}_{self.node.name}_params", f"{last}_{self.node.name}_params"):
            module = ".".join(["types", *folders, stem])
            parsed = self.types.source.module(module)
            for name in parsed.names if parsed else ():
                if name.lower() == stem.replace("_", ""):
                    ref = self.types.ref(module, name)
                    symbol = self.types.source.find(module, name)
                    if ref is not None and symbol is not None:
                        return _Params(ref.key, self._declared(symbol))
        return None

    def _declared(self, symbol: Symbol) -> Mapping[str, Property]:
        if isinstance(symbol.node, ast.ClassDef):
            return self.types.model(symbol).properties
        # A union of parameter types that differ in one property (stream or not): the union of that property.
        found: dict[str, Property] = {}
        for node in ast.walk(symbol.node):
            inner = self.types.source.find(symbol.module, node.id) if isinstance(node, ast.Name) else None
            if inner is not None and isinstance(inner.node, ast.ClassDef):
                for name, member in self.types.model(inner).properties.items():
                    known = found.get(name, member)
                    shape = union_of([known.shape, member.shape])
                    found[name] = Property(shape, known.required and member.required)
        return found


@attrs.frozen
class _Params:
    key: str
    properties: Mapping[str, Property]


def singular(word: str) -> str:
    """Return the singular of a resource's name: batches, memories, versions."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if re.search(r"(ch|sh|x|ss)es$", word):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "analytics", "settings")):
        return word[:-1]
    return word


def _keyword(call: ast.Call | None, name: str) -> ast.expr | None:
    return next((word.value for word in call.keywords if word.arg == name), None) if call else None


def _list_verb(call: ast.Call) -> str:
    verb = _keyword(call, "method")
    return verb.value.upper() if isinstance(verb, ast.Constant) and isinstance(verb.value, str) else "GET"


def _head(node: ast.expr | None) -> str:
    match node:
        case ast.Subscript(value=value):
            return _head(value)
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _without_omit(node: ast.expr) -> ast.expr:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=ast.Name(id="Omit" | "NotGiven")):
            return _without_omit(left)
        case _:
            return node


def _is_overload(node: ast.FunctionDef) -> bool:
    return any(_head(item) == "overload" for item in node.decorator_list)


def load_sdk(source: SdkSource) -> tuple[SdkTypes, list[SdkOperation]]:
    """Return the types and operations of the SDK at `source`. Raises `DriftError` if they cannot be read."""
    types = SdkTypes(source)
    return types, sdk_operations(types)
