"""Finds odd phrases in the texts of the project: `python -m claude_conformance.review.words [ROOT]`.

It reads Markdown pages, descriptions in YAML files, and docstrings, comments and messages in Python files.
`words.yaml` lists the phrases and what to write instead. Exit status 0 without findings, 1 with findings,
2 if the folder is not a checkout.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

import attrs
import yaml

from claude_conformance.contract.file_schema import TEXT, check_file, closed
from claude_conformance.contract.source import load_source
from claude_conformance.review.lint.finding import Finding

_LIST = Path(__file__).with_name("words.yaml")
_SEARCHED = ("*.md", "docs/*.md", "spec", "overlays", "conformance", "tests", "examples")
_TEXT_KEYS = {"title", "summary", "description", "x-source-note", "reason", "hole", "legal", "unseen"}
_DATA_KEYS = {"dataValue", "serializedValue", "value"}
"""The content of examples is data."""

_ADVICE = re.compile(r"\| Not \| But \|\n(?:\|.*\n)*")
_CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.DOTALL | re.MULTILINE)


@attrs.frozen
class Phrase:
    """A phrase to avoid, as a regular expression, and what to write instead."""

    pattern: re.Pattern[str]
    instead: str
    only: str
    """Only files below this folder are searched; empty for all files."""


@attrs.frozen
class Text:
    """A text that people read, and the line where it begins."""

    line: int
    content: str


_SCHEMA = {"type": "array", "items": closed(dict.fromkeys(("avoid", "write", "only"), TEXT), "only")}


def phrases(path: Path = _LIST) -> tuple[Phrase, ...]:
    """Return the phrases to avoid. Raises `SpecError` if the list cannot be read or is wrong."""
    source = load_source(path, path.name)
    check_file(source, _SCHEMA)
    return tuple(
        Phrase(re.compile(item["avoid"], re.IGNORECASE), item["write"], item.get("only", ""))
        for item in source.data
    )


def search(root: Path) -> list[Finding]:
    """Return every phrase to avoid in the texts of a checkout, by file and line."""
    found = []
    avoided = phrases()
    for path in _files(root):
        name = path.relative_to(root).as_posix()
        listed = [phrase for phrase in avoided if name.startswith(phrase.only)]
        for text in texts(path):
            for phrase in listed:
                for match in phrase.pattern.finditer(text.content):
                    line = text.line + text.content.count("\n", 0, match.start())
                    said = " ".join(match[0].split())
                    found.append(Finding(name, line, "words", f"avoid `{said}`: {phrase.instead}"))
    return sorted(found)


def texts(path: Path) -> Iterator[Text]:
    """Iterate over the texts of a Markdown, YAML or Python file."""
    content = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        yield Text(1, _CODE.sub(_blank, _ADVICE.sub(_blank, content)))
    elif path.suffix == ".yaml":
        node = yaml.compose(content, Loader=yaml.SafeLoader)
        if node is not None:
            yield from _yaml_texts(node, "")
    else:
        yield from _python_texts(content)


def _files(root: Path) -> Iterator[Path]:
    for pattern in _SEARCHED:
        if "*" in pattern:
            yield from sorted(root.glob(pattern))
        else:
            found = (root / pattern).rglob("*")
            yield from sorted(path for path in found if path.suffix in {".py", ".yaml", ".md"})


def _blank(match: re.Match[str]) -> str:
    """Return as many lines as the match has, so that line numbers stay correct."""
    return "\n" * match[0].count("\n") or " "


def _yaml_texts(node: yaml.Node, key: str) -> Iterator[Text]:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if name.value not in _DATA_KEYS:
                yield from _yaml_texts(value, str(name.value))
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _yaml_texts(value, key)
    elif key in _TEXT_KEYS:
        yield Text(node.start_mark.line + 1, str(node.value))


def _python_texts(content: str) -> Iterator[Text]:
    joined: set[int] = set()
    tree = ast.parse(content)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            joined.update(map(id, node.values))
            yield from _sentence(node.lineno, "".join(_part(part) for part in node.values))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in joined:
            yield from _sentence(node.lineno, node.value)
    for token in tokenize.generate_tokens(io.StringIO(content).readline):
        if token.type == tokenize.COMMENT:
            yield Text(token.start[0], token.string)


def _sentence(line: int, content: str) -> Iterator[Text]:
    """Iterate over the text if it has several words; a single one is an id."""
    if len(content.split()) > 2:
        yield Text(line, content)


def _part(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else "{}"


def main(arguments: list[str]) -> int:
    """Search a folder, the current one by default, and print each finding."""
    root = Path(arguments[0]) if arguments else Path()
    if not (root / "spec").is_dir():
        print(f"{root}: there is no folder spec here; name the root of the checkout", file=sys.stderr)
        return 2
    findings = search(root)
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
