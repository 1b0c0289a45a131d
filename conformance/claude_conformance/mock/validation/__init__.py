"""A request held against the description: parameters, body, form, and what a refusal says."""
