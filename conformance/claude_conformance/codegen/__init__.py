"""Generates the client from the contract with openapi-python-client. A developer tool."""
