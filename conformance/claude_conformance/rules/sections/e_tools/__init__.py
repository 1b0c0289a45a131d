"""Section E: tools."""
