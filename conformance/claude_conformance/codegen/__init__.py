"""From the contract to the generated client, with openapi-python-client. A developer tool."""
