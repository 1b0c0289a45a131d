"""The workspaces of an organization, with their members and rate limits."""

from . import constraints, handler, rate_limits, service_accounts  # registered by being imported

__all__ = ["constraints", "handler", "rate_limits", "service_accounts"]
