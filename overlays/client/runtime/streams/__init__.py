"""Events and lines as they arrive, and the message that they build."""
