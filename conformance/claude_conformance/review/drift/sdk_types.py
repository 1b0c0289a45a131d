"""Reads the shapes of the official SDK's types (TypedDicts, models, aliases) from their annotations."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import cast

from claude_conformance.review.drift.sdk_source import DriftError, SdkSource, Symbol
from claude_conformance.review.drift.shape import (
    Anything,
    Array,
    Constant,
    Enum,
    Map,
    Null,
    Object,
    Property,
    Ref,
    Scalar,
    Shape,
    Types,
    Union,
    union_of,
)

_PLAIN: Mapping[str, Shape] = {
    "str": Scalar("string"),
    "int": Scalar("integer"),
    "float": Scalar("number"),
    "bool": Scalar("boolean"),
    "datetime": Scalar("date-time"),
    "date": Scalar("date"),
    "bytes": Scalar("binary"),
    "FileTypes": Scalar("binary"),
    "Base64FileInput": Scalar("string"),
    "object": Anything(),
    "Any": Anything(),
    "None": Null(),
}
_ARRAYS = {"List", "list", "Iterable", "Sequence", "SequenceNotStr", "Set", "Tuple", "tuple"}
_MAPS = {"Dict", "dict", "Mapping"}
# Wrappers that describe the place, not the value.
_TRANSPARENT = {"Required", "NotRequired", "ReadOnly", "ClassVar", "Final"}
_NOT_A_MODEL = {"BaseModel", "GenericModel", "TypedDict", "Generic", "object"}


class SdkTypes(Types):
    """Shapes of named types by key: the folder under `types`, then the module if its name differs.

    `beta/BetaTextBlock`, `messages/MessageBatch`, `messages/batch_create_params.Request`.
    """

    def __init__(self, source: SdkSource) -> None:
        self.source = source
        self._symbols: dict[str, Symbol] = {}
        self._shapes: dict[str, Shape] = {}

    def named(self, key: str) -> Shape:
        """Return the shape for a key from an earlier reference."""
        if key not in self._shapes:
            symbol = self._symbols[key]
            self._shapes[key] = (
                self._object(symbol)
                if isinstance(symbol.node, ast.ClassDef) or _is_functional(symbol.node)
                else self.convert(symbol.node, symbol.module)
            )
        return self._shapes[key]

    def is_class(self, key: str) -> bool:
        """Whether the key names a class rather than an alias."""
        node = self._symbols[key].node
        return isinstance(node, ast.ClassDef) or _is_functional(node)

    def is_request(self, key: str) -> bool:
        """Whether the key names a TypedDict, which the SDK uses for requests."""
        return self._root_base(self._symbols[key]) == "TypedDict"

    def origin(self, key: str) -> str:
        """Return the file that defines the type, relative to the package."""
        return self._symbols[key].module.replace(".", "/") + ".py"

    def ref(self, module: str, name: str) -> Ref | None:
        """Return a reference to the type that `name` means in `module`."""
        symbol = self.source.find(module, name)
        if symbol is None:
            return None
        key = _key(symbol)
        self._symbols.setdefault(key, symbol)
        return Ref(key)

    def convert(self, node: ast.expr, module: str, bound: Mapping[str, Shape] | None = None) -> Shape:
        """Return the shape of an annotation in `module`; `bound` has the values of type variables.

        Raises `DriftError` if it cannot be read.
        """
        match node:
            case ast.Constant(value=None):
                return Null()
            case ast.Constant(value=str() as text):
                return self.convert(ast.parse(text, mode="eval").body, module, bound)
            case ast.Name(id=name):
                if bound and name in bound:
                    return bound[name]
                if name in _PLAIN:
                    return _PLAIN[name]
                return self.ref(module, name) or Anything()
            case ast.Attribute(value=ast.Name(id=holder), attr=name):
                inner = self.source.submodule(module, holder)
                return (self.ref(inner, name) if inner else _PLAIN.get(name)) or Anything()
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return union_of([self.convert(left, module, bound), self.convert(right, module, bound)])
            case ast.Subscript(value=head, slice=inner_node):
                return self._subscript(_last_name(head), inner_node, head, module, bound)
            case _:
                raise DriftError(f"cannot read the type {ast.unparse(node)} in {module} of the SDK")

    def _subscript(
        self, head: str, inner: ast.expr, node: ast.expr, module: str, bound: Mapping[str, Shape] | None
    ) -> Shape:
        args = list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]
        if head == "Literal":
            return union_of([Enum(tuple(_constant(arg, module) for arg in args))])
        if head == "Annotated":
            shape = self.convert(args[0], module, bound)
            field = _discriminator(args[1:])
            return Union(shape.variants, field) if isinstance(shape, Union) and field else shape
        shapes = [self.convert(arg, module, bound) for arg in args if not _is_ellipsis(arg)]
        if head == "Optional":
            return union_of([*shapes, Null()])
        if head == "Union":
            return union_of(shapes)
        if head in _ARRAYS:
            return Array(shapes[0])
        if head in _MAPS:
            return Map(shapes[1])
        if head in _TRANSPARENT:
            return shapes[0]
        return self.convert(node, module, bound)  # a generic class of the SDK: the API has no such parameter

    def model(self, symbol: Symbol, bound: Mapping[str, Shape] | None = None) -> Object:
        """Return the properties of a class; `bound` has the values of its type variables."""
        return self._object(symbol, bound)

    def _object(self, symbol: Symbol, bound: Mapping[str, Shape] | None = None) -> Object:
        node, module = symbol.node, symbol.module
        if not isinstance(node, ast.ClassDef):
            return self._functional(cast("ast.Call", node), module)
        properties: dict[str, Property] = {}
        parsed = self.source.module(module)
        open_ = bool(parsed and symbol.name in parsed.opened)
        typed_dict = self._root_base(symbol) == "TypedDict"
        total = not any(
            word.arg == "total" and isinstance(word.value, ast.Constant) and word.value.value is False
            for word in node.keywords
        )
        open_ = open_ or any(word.arg == "extra_items" for word in node.keywords)
        for base in node.bases:
            name = _last_name(base.value if isinstance(base, ast.Subscript) else base)
            parent = None if name in _NOT_A_MODEL else self.source.find(module, name)
            if parent is not None:
                inherited = self._object(parent, bound)
                properties.update(inherited.properties)
                open_ = open_ or inherited.open
        for name, annotation, value in _fields(node):
            if name == "__pydantic_extra__":
                open_ = True
            elif not name.startswith("_") and not _excluded(value):
                wire = _alias(value) or name
                if typed_dict:
                    required = _requirement(annotation, total)
                    properties[wire] = Property(self.convert(annotation, module, bound), required)
                else:
                    has_default = value is not None and not _is_alias_only(value)
                    shape = self.convert(annotation, module, bound)
                    properties[wire] = Property(shape, not has_default, maybe=has_default)
        return Object(properties, open_)

    def _functional(self, call: ast.Call, module: str) -> Object:
        total = not any(
            word.arg == "total" and isinstance(word.value, ast.Constant) and word.value.value is False
            for word in call.keywords
        )
        members = call.args[1] if len(call.args) > 1 else None
        if not isinstance(members, ast.Dict):
            raise DriftError(f"cannot read a TypedDict in {module} of the SDK")
        return Object(
            {
                str(key.value): Property(self.convert(value, module), _requirement(value, total))
                for key, value in zip(members.keys, members.values, strict=True)
                if isinstance(key, ast.Constant)
            }
        )

    def _root_base(self, symbol: Symbol) -> str:
        if _is_functional(symbol.node):
            return "TypedDict"
        if not isinstance(symbol.node, ast.ClassDef):
            return ""
        for base in symbol.node.bases:
            name = _last_name(base.value if isinstance(base, ast.Subscript) else base)
            if name in ("TypedDict", "BaseModel", "GenericModel"):
                return name
            parent = self.source.find(symbol.module, name)
            if parent is not None and (root := self._root_base(parent)):
                return root
        return ""


def _key(symbol: Symbol) -> str:
    parts = symbol.module.split(".")
    if parts[0] == "types":
        parts = parts[1:]
    *folders, stem = parts
    own = stem.replace("_", "") == symbol.name.replace("_", "").lower()
    return "/".join([*folders, symbol.name if own else f"{stem}.{symbol.name}"])


def _fields(node: ast.ClassDef) -> list[tuple[str, ast.expr, ast.expr | None]]:
    """Return annotated properties; of `if TYPE_CHECKING: ... else: ...` the branch that type checkers see."""
    found: list[tuple[str, ast.expr, ast.expr | None]] = []

    def visit(body: list[ast.stmt]) -> None:
        for item in body:
            match item:
                case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                    found.append((name, annotation, value))
                case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=inner):
                    visit(inner)
                case _:
                    pass

    visit(node.body)
    return found


def _requirement(annotation: ast.expr, total: bool) -> bool:
    if isinstance(annotation, ast.Subscript):
        head = _last_name(annotation.value)
        if head in ("Required", "NotRequired"):
            return head == "Required"
        if head in ("Annotated", "ReadOnly"):
            inner = annotation.slice
            first = inner.elts[0] if isinstance(inner, ast.Tuple) else inner
            return _requirement(first, total)
    return total


def _field_keyword(value: ast.expr | None, word: str) -> object:
    if isinstance(value, ast.Call):
        for keyword in value.keywords:
            if keyword.arg == word and isinstance(keyword.value, ast.Constant):
                return keyword.value.value
    return None


def _alias(value: ast.expr | None) -> str | None:
    alias = _field_keyword(value, "alias")
    return alias if isinstance(alias, str) else None


def _excluded(value: ast.expr | None) -> bool:
    """Whether the SDK keeps a property for itself and never reads it from the wire."""
    return _field_keyword(value, "exclude") is True


def _is_alias_only(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and not any(word.arg == "default" for word in value.keywords)


def _is_functional(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _last_name(node.func) == "TypedDict"


def _is_ellipsis(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _constant(node: ast.expr, module: str) -> Constant:
    if isinstance(node, ast.Constant) and (node.value is None or isinstance(node.value, str | int | bool)):
        return node.value
    raise DriftError(f"cannot read the literal {ast.unparse(node)} in {module} of the SDK")


def _discriminator(metadata: list[ast.expr]) -> str | None:
    for item in metadata:
        match item:
            case ast.Call(func=func, args=[ast.Constant(value=str() as field)]) if (
                _last_name(func) == "UnionDiscriminator"
            ):
                return field
            case _:
                pass
    return None
