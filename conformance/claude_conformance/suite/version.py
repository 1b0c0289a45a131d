"""The version of this distribution."""

from importlib.metadata import PackageNotFoundError, version


def suite_version() -> str:
    """The installed version; "unknown" if the package is not installed."""
    try:
        return version("claude-conformance")
    except PackageNotFoundError:
        return "unknown"
