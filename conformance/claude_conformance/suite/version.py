"""The version of this distribution."""

from importlib.metadata import PackageNotFoundError, version


def suite_version() -> str:
    """As installed; "unknown" when the package runs uninstalled."""
    try:
        return version("claude-conformance")
    except PackageNotFoundError:
        return "unknown"
