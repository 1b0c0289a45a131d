"""How a request is built and sent: settings, connections, retries, uploads."""
