"""Plugins and plugin marketplaces of the Admin API."""

from . import constraints, handler, marketplaces  # registered by being imported

__all__ = ["constraints", "handler", "marketplaces"]
