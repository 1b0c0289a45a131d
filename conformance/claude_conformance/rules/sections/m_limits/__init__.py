"""Section M: rate limits and spend limits."""
