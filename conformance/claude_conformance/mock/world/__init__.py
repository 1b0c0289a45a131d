"""What outlives a request: time, ids, models, keys, limits, cache, script."""
