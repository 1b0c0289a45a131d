"""Environments, and the work queue of self-hosted ones."""

from claude_conformance.mock.apis.environments import constraints, handler

__all__ = ["constraints", "handler"]
