"""The APIs that the mock plays: one folder each, with handler, store and constraints side by side.

A folder that is there is played: its handlers and constraints register themselves. An operation without a
handler is answered by example.
"""

import importlib
import pkgutil

for _api in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_api.name}")
