"""Section C: requests and responses below any one API."""
