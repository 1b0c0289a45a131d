"""The rules, by section. The letter that begins an id names the module or folder that has the rule."""
