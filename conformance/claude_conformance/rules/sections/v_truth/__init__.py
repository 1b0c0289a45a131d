"""Section V: what an answer names, counts and claims is true."""
