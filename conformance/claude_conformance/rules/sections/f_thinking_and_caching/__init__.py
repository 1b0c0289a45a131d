"""Section F: thinking and prompt caching."""
