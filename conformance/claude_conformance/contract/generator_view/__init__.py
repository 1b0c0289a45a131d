"""The client document as openapi-python-client and our templates need it."""

from claude_conformance.contract.generator_view.view import PLAN, GeneratorView, generator_view

__all__ = ["PLAN", "GeneratorView", "generator_view"]
