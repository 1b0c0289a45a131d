"""The APIs of the mock: one folder each, with handler, store and constraints.

Every folder is discovered: its handlers and constraints register themselves. An operation without a handler
returns an example.
"""

import importlib
import pkgutil

for _api in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_api.name}")
