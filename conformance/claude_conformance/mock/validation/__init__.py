"""Validates requests against the description: parameters, body, form, and the messages of refusals."""
