"""The report for the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from claude_conformance.contract.text.counted import counted
from claude_conformance.report.data import Data, conclusion, excerpt, exchanges, failures, profiles_of

DETAILED = 8
"""Maximum of failures shown with evidence; the others get one line each."""

_COLORS = {
    "ready": "green",
    "ready with limitations": "yellow",
    "not ready": "red",
    "conformant": "bold green",
    "not conformant": "bold red",
    "breaking": "red",
}


def make_console(*, stderr: bool = False) -> Console:
    """Returns a console that prints text unchanged: no markup, no emoji codes, no highlighting."""
    console = Console(stderr=stderr, markup=False, emoji=False, highlight=False, soft_wrap=True)
    if not console.is_terminal:  # a pipe or a file has no width
        console.width = 10_000
    return console


def print_report(report: Data, console: Console) -> None:
    """Prints the verdict, the profiles and the failures."""
    verdict = conclusion(report)
    console.print(_line("Target   ", report["target"]))
    model = report["model"] or "none"
    console.print(_line("Examined ", f"variant {report['variant']}, model {model}, seed {report['seed']}"))
    failed = failures(report)
    for index, result in enumerate(failed):
        if index < DETAILED:
            _print_failure(result, console)
        else:
            console.print(Text(f"  {result['rule']} {result['title']}: {result['message']}"))
    _print_unjudged(report, console)
    console.print()
    console.print(_profiles(report))
    console.print()
    counts = report["summary"]
    shown = ", ".join(
        f"{counts.get(name, 0)} {name}" for name in ("passed", "failed", "unsupported", "skipped")
    )
    errors = counts.get("errors", 0)
    shown += f", {counted(errors, 'error')} of the suite itself" if errors else ""
    spent = f"{counted(report['requests'], 'request')} in {report['duration_s']:.1f} s"
    console.print(
        Text.assemble(
            (verdict.upper(), _COLORS.get(verdict, "bold yellow")), f"{_despite(report)}  {shown}; {spent}"
        )
    )


def _despite(report: Data) -> str:
    """Returns the rules that a conformant server fails nevertheless."""
    if report["exit_status"] != 0:
        return ""
    must = [result for result in failures(report) if result["severity"] == "MUST"]
    known = sum(result["impact"] == "breaking" for result in must)
    some = len(must) - known
    parts = []
    if some:
        rules, them = ("rules", "them") if some > 1 else ("rule", "it")
        parts.append(f", {some} MUST {rules} failed (contract); --strict makes {them} count")
    if known:
        parts.append(f", {known} MUST {'rules' if known > 1 else 'rule'} failed (known from the baseline)")
    return "".join(parts)


def _line(name: str, value: str) -> Text:
    return Text.assemble((name, "dim"), value)


def _print_failure(result: Data, console: Console) -> None:
    console.print()
    impact = result["impact"]
    console.print(
        Text.assemble(
            ("FAILED ", "bold red" if result["severity"] == "MUST" else "yellow"),
            (f"{result['rule']} ", "bold"),
            result["title"],
            (f"  [{result['severity']}, {impact}]", _COLORS.get(impact, "yellow")),
        )
    )
    console.print(Text("  " + result["message"]))
    console.print(Text(f"  source: {', '.join(map(str, result['source'][:1]))}", style="dim"))
    for shown in exchanges(result)[:1]:
        for line in excerpt(shown):
            console.print(Text("    " + line, style="cyan"))
        console.print(Text("    $ " + _short(shown.curl), style="dim"))


def _short(text: str, limit: int = 1000) -> str:
    return text if len(text) <= limit else text[:limit] + " …"


def _print_unjudged(report: Data, console: Console) -> None:
    groups: dict[tuple[str, str], list[str]] = {}
    ended = report["exit_status"] == 2 and isinstance(report.get("reason"), str)
    for result in report["results"]:
        if result["status"] in {"unsupported", "skipped", "error"}:
            groups.setdefault((result["status"], result["message"]), []).append(result["rule"])
    if ended:
        groups = _one_skipped(groups)
    if groups:
        console.print()
    for (status, message), rules in sorted(groups.items()):
        names = " ".join(rules) if len(rules) <= 12 else f"{' '.join(rules[:12])} and {len(rules) - 12} more"
        console.print(Text(f"{status}: {names}: {message}", style="dim"))


def _one_skipped(groups: dict[tuple[str, str], list[str]]) -> dict[tuple[str, str], list[str]]:
    """Returns the same with all skipped rules in one group, under their most common reason."""
    skipped = {message: rules for (status, message), rules in groups.items() if status == "skipped"}
    if len(skipped) < 2:
        return groups
    message = max(skipped, key=lambda text: len(skipped[text]))
    rules = [rule for names in skipped.values() for rule in names]
    others = len(rules) - len(skipped[message])
    text = f"{message} ({others} of them for other reasons, which the JSON report gives)"
    kept = {key: names for key, names in groups.items() if key[0] != "skipped"}
    return kept | {("skipped", text): sorted(rules)}


def _profiles(report: Data) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("Profile")
    table.add_column("Verdict")
    table.add_column("Failed")
    for name, profile in report["profiles"].items():
        verdict = str(profile["verdict"])
        failed = [item["rule"] for item in failures(report) if name in profiles_of(item)]
        table.add_row(Text(name), Text(verdict, style=_COLORS.get(verdict, "")), Text(" ".join(failed)))
    return table
