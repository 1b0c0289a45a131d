"""What programs get of what the server keeps: batches, files, skills, and objects that are not there."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from anthropic import Anthropic, NotFoundError
from clients import Scenario, ids, user

MANUAL = b"---\nname: log\ndescription: Keeps the harbour log.\n---\n# Log\n"


def batch_results(client: Anthropic, model: str) -> Any:
    """A program that reads what its requests were answered, and goes on with the ids."""
    params: Any = [{"model": model, "max_tokens": 64, "messages": [user(f"Say {n}")]} for n in range(3)]
    requests: Any = [{"custom_id": f"r{n}", "params": item} for n, item in enumerate(params)]
    requests.append({"custom_id": "bad", "params": {**params[0], "messages": []}})
    batch = client.messages.batches.create(requests=requests)
    for _ in range(60):
        if client.messages.batches.retrieve(batch.id).processing_status == "ended":
            break
    direct = [client.messages.create(**item) for item in params]
    found: dict[str, Any] = {}
    names = set()
    for item in client.messages.batches.results(batch.id):
        result = item.result
        if result.type == "succeeded":
            names.add(result.message.id)
            texts = "".join(block.text for block in result.message.content if block.type == "text")
            own = direct[int(item.custom_id[1:])]
            same = texts == "".join(block.text for block in own.content if block.type == "text")
            found[item.custom_id] = [bool(texts), same, bool(result.message.usage.input_tokens)]
        elif result.type == "errored":
            found[item.custom_id] = [result.error.error.type, bool(result.error.error.message)]
    return [sorted(found.items()), len(names)]


def batch_pages(client: Anthropic, model: str) -> Any:
    """The walk over pages of one batch each finds the batches made, newest first."""
    params: Any = {"model": model, "max_tokens": 16, "messages": [user("Hi")]}
    made = [
        client.messages.batches.create(requests=[{"custom_id": "one", "params": params}]).id for _ in range(3)
    ]
    listed = ids(client.messages.batches.list(limit=1))
    before = client.messages.batches.list(limit=20, before_id=made[0])
    return [[name for name in listed if name in made] == made[::-1], len(ids(before))]


def absent(client: Anthropic, _: str) -> Any:
    """Objects that do not exist: a program gets an error at once."""
    found = []
    for call in (
        lambda: client.models.retrieve("no-such-model"),
        lambda: client.messages.batches.retrieve("msgbatch_01AbsentAbsentAbsentAb"),
        lambda: client.files.retrieve_metadata("file_011CAbsentAbsentAbsentA"),
        lambda: client.skills.retrieve("skill_01AbsentAbsentAbsentAb"),
        lambda: client.skills.versions.retrieve("latest", skill_id="skill_01AbsentAbsentAbsentAb"),
    ):
        try:
            call()
            found.append("there")
        except NotFoundError:
            found.append("absent")
    return found


def file_use(client: Anthropic, model: str) -> Any:
    """A file with letters beyond ASCII in its name is named in a message, and listed after others."""
    made = client.files.upload(file=("Grüße 日本.txt", b"The tides of Enge.", "text/plain"))
    block = {"type": "document", "source": {"type": "file", "file_id": made.id}}
    content: Any = [block, {"type": "text", "text": "What is it about?"}]
    message = client.messages.create(model=model, max_tokens=64, messages=[user(content)])
    count = client.messages.count_tokens(model=model, messages=[user(content)]).input_tokens
    other = client.files.upload(file=("b.txt", b"b", "text/plain"))
    listed = [name for name in ids(client.files.list(limit=1)) if name in (made.id, other.id)]
    return [made.filename, message.stop_reason, {"counts": count}, listed == [other.id, made.id]]


def skill_versions(client: Anthropic, _: str) -> Any:
    """A skill from an archive; its versions by name; then it is deleted."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("log/SKILL.md", MANUAL)
    made = client.skills.create(
        display_name="Zipped", files=[("log.zip", archive.getvalue(), "application/zip")]
    )
    sent: Any = [("log/SKILL.md", MANUAL, "text/markdown")]
    again = client.skills.versions.create(made.id, files=sent)
    versions = ids(client.skills.versions.list(made.id, limit=1))
    found = [client.skills.versions.retrieve(name, skill_id=made.id) for name in (*versions, "latest")]
    shown = [(item.name, item.description, item.id in versions) for item in found]
    listed = ids(client.skills.list(limit=1))
    gone = client.skills.delete(made.id)
    return [shown, len(versions), again.id in versions, listed.count(made.id), gone.id == made.id]


def aliases(client: Anthropic, _: str) -> Any:
    """A model by its alias, and every claim of the list about thinking tried out."""
    return [client.models.retrieve("claude-haiku-4-5").id, client.models.retrieve("claude-opus-4-5").id]


SCENARIOS: dict[str, Scenario] = {
    scenario.__name__: scenario
    for scenario in (batch_results, batch_pages, absent, file_use, skill_versions, aliases)
}
USES = {
    "batch_results": frozenset(
        {"createMessage", "createMessageBatch", "getMessageBatch", "getMessageBatchResults"}
    ),
    "batch_pages": frozenset({"createMessageBatch", "listMessageBatches"}),
    "absent": frozenset({"getModel", "getMessageBatch", "getFileMetadata", "getSkill", "getSkillVersion"}),
    "file_use": frozenset({"createMessage", "countMessageTokens", "uploadFile", "listFiles"}),
    "skill_versions": frozenset(
        {
            "createSkill", "listSkills", "createSkillVersion", "listSkillVersions", "getSkillVersion",
            "deleteSkill",
        }
    ),
    "aliases": frozenset({"getModel"}),
}  # fmt: skip
