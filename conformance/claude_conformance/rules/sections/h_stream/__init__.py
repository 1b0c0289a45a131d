"""Section H: message streams."""
