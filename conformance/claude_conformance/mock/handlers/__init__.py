"""What the mock does for each operation; one module per API. Operations without one answer by example."""

from claude_conformance.mock.apis.batches import handler as batches
from claude_conformance.mock.apis.count_tokens import handler as count_tokens
from claude_conformance.mock.apis.files import handler as files
from claude_conformance.mock.apis.kit.handlers import HANDLERS, Handler, handler
from claude_conformance.mock.apis.messages import handler as messages
from claude_conformance.mock.apis.models import handler as models
from claude_conformance.mock.apis.skills import handler as skills  # each registers its handlers

__all__ = ["HANDLERS", "Handler", "handler"]

_MODULES = (batches, count_tokens, files, messages, models, skills)
