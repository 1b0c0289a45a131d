"""The state between requests: time, ids, models, keys, limits, cache, script."""
