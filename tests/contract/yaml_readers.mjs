// Reads a JSON array of YAML texts from standard input and prints what each reader makes of them:
// {reader: [{value} or {error}, ...]}. The first argument is the folder that holds the readers.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const require = createRequire(join(process.argv[2], "package.json"));
const jsYaml = require("js-yaml");
const yaml = require("yaml");

const readers = {
  "js-yaml": (text) => jsYaml.load(text),
  "js-yaml, core schema": (text) => jsYaml.load(text, { schema: jsYaml.CORE_SCHEMA }),
  "js-yaml, YAML 1.1": (text) => jsYaml.load(text, { schema: jsYaml.YAML11_SCHEMA }),
  yaml: (text) => yaml.parse(text),
  "yaml, YAML 1.1": (text) => yaml.parse(text, { version: "1.1" }),
};

const texts = JSON.parse(readFileSync(0, "utf8"));
const made = {};
for (const [name, read] of Object.entries(readers)) {
  made[name] = texts.map((text) => {
    try {
      return { value: read(text) ?? null };
    } catch (error) {
      return { error: String(error.message).split("\n")[0] };
    }
  });
}
process.stdout.write(JSON.stringify(made));
