"""Tools for reviewing a change to the description."""
