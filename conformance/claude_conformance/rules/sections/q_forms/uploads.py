"""Section Q: blocks that name an uploaded file.

Rules: Q17.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted
from claude_conformance.rules.kit.files import need_file
from claude_conformance.rules.kit.requests import user
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.q_forms import section
from claude_conformance.rules.sections.q_forms.form import Form
from claude_conformance.rules.sections.q_forms.judge import takes
from claude_conformance.rules.sections.q_forms.values import CALL, RESULT, TOOL, TOOL_OF_CALL


def file_forms(file_id: str) -> list[Form]:
    """Returns a text file as a document in a user turn and in a tool_result, and as an upload for code."""
    document: dict[str, Any] = {"type": "document", "source": {"type": "file", "file_id": file_id}}
    code = TOOL_OF_CALL["bash_code_execution"]
    result = {**RESULT, "content": [document]}
    turns = (
        *user("Read it."),
        {"role": "assistant", "content": [CALL]},
        {"role": "user", "content": [result]},
    )
    return [
        Form("document", turns=({"role": "user", "content": [document]},)),
        Form("document.title", turns=({"role": "user", "content": [{**document, "title": "Notes"}]},)),
        Form("document in a tool_result", tools=(TOOL,), turns=turns),
        Form(
            "container_upload",
            tools=(code,),
            turns=({"role": "user", "content": [{"type": "container_upload", "file_id": file_id}]},),
        ),
    ]


@section.rule(
    "Q17",
    title="accepts an uploaded file in every block that can reference one",
    profile="files",
    source=[src.FILES, src.SDK_TYPES],
    needs=["createMessage", "uploadFile"],
    writes=True,
    cost=2,
)
def uploaded(probe: Probe) -> None:
    accepted(probe.sample("message"))
    takes(probe, file_forms(need_file(probe)))
