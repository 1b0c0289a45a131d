"""Unofficial conformance tools for the Claude API: contract, mock server, suite and review."""
