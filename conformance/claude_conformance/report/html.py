"""The report as one HTML page, or several reports as a matrix, without scripts or external resources."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from claude_conformance.report.data import Data, conclusion, exchanges, failures


def _web(address: object) -> bool:
    """Returns whether an address may become a link."""
    return isinstance(address, str) and address.startswith(("https://", "http://"))


@cache
def _template(name: str) -> Template:
    environment = Environment(
        loader=PackageLoader("claude_conformance.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.tests["web"] = _web
    environment.filters["conclusion"] = conclusion
    environment.filters["exchanges"] = exchanges
    environment.filters["failures"] = failures
    return environment.get_template(name)


def to_html(reports: Sequence[Data]) -> str:
    """Returns the page of one report, or the matrix of several."""
    if len(reports) == 1:
        return _template("page.html").render(report=reports[0])
    rules: dict[str, Data] = {}
    for report in reports:
        for result in report["results"]:
            rules.setdefault(result["rule"], result)
    cells = [{result["rule"]: result for result in report["results"]} for report in reports]
    profiles = sorted({name for report in reports for name in report["profiles"]})
    return _template("matrix.html").render(
        reports=reports, rules=[rules[name] for name in sorted(rules)], cells=cells, profiles=profiles
    )
