// Composes the services' SDL snapshots into supergraph.graphql, writes docs/data-model.md from it, and records
// the hashes of all: the tests compare those, and so need no Node. api.graphql is what clients were promised; additions
// enter it by themselves, and what would break clients by --accept alone. --check writes nothing and fails if there is such a thing.
import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { composeServices } from "@theguild/federation-composition";
import { GraphQLError, parse } from "graphql";
import { apiChanges, printed } from "./api-changes.mjs";
import { apiSchema } from "./api-schema.mjs";
import { dataModel } from "./data-model.mjs";

const subgraphs = [
  { name: "companies", url: "http://127.0.0.1:8081/graphql" },
  { name: "chips", url: "http://127.0.0.1:8082/graphql" },
  { name: "events", url: "http://127.0.0.1:8083/graphql" },
];

const path = (file) => new URL(file, import.meta.url);
const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");

function fail(message) {
  console.error(`✗ ${message}`);
  process.exit(1);
}

function readSdl({ name, url }) {
  const file = `${name}.graphql`;
  try {
    const sdl = readFileSync(path(file), "utf8");
    return { name, url, sdl, typeDefs: parse(sdl) };
  } catch (error) {
    if (error.code === "ENOENT") {
      fail(`supergraph/${file} is missing: ./dev test ${name} -Dsdl.update=true writes it`);
    }
    if (error instanceof GraphQLError) {
      const { line, column } = error.locations?.[0] ?? { line: 0, column: 0 };
      fail(`supergraph/${file}:${line}:${column}: ${error.message}`);
    }
    throw error;
  }
}

// Written beside and renamed, so that a gateway that reads it never sees half of it.
function write(file, text) {
  const partial = path(`${file}.partial`);
  writeFileSync(partial, text);
  renameSync(partial, path(file));
}

const HOW_TO_GO_ON = `
  Keep what clients use (deprecated, with the reason), or, when nobody uses it any more, accept the change:
  ./dev compose --accept, and commit supergraph/api.graphql with it. It is rolled out the other way round than
  additions: deploy/runbook/upgrade.md.`;

function committed(file) {
  try {
    return readFileSync(path(file), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") {
      fail(`supergraph/${file} is missing: it is committed, git restores it`);
    }
    throw error;
  }
}

function report(changes, mark, what) {
  if (changes.length) {
    console.error(`${mark} ${changes.length} change${changes.length > 1 ? "s" : ""} that ${what}:`);
    changes.forEach((change) => console.error(`  supergraph/${change}`));
  }
}

const services = subgraphs.map(readSdl);
const result = composeServices(services.map(({ name, url, typeDefs }) => ({ name, url, typeDefs })));

if (result.errors?.length) {
  for (const error of result.errors) {
    const code = error.extensions?.code;
    console.error(`✗ ${code ? `${code}: ` : ""}${error.message}`);
  }
  fail(`The subgraphs do not compose (${result.errors.length} errors); supergraph.graphql is unchanged`);
}

const supergraph = `# Composed by ./dev compose from the services' SDL beside it. Do not edit.\n${result.supergraphSdl.trim()}\n`;
const schema = apiSchema(supergraph);
const mode = process.argv[2] ?? "";
const { breaking, surprising } = apiChanges(committed("api.graphql"), schema, committed("supergraph.graphql"));
report(surprising, "!", "may surprise clients of the API");
report(breaking, "✗", "would break clients of the API");
if (breaking.length) {
  console.error(HOW_TO_GO_ON);
}

if (mode === "--check") {
  if (committed("supergraph.graphql") !== supergraph) {
    fail("supergraph/supergraph.graphql is not what the services' SDL gives: ./dev compose writes it");
  }
  process.exit(breaking.length ? 1 : 0);
}

const page = dataModel(supergraph);
const hashes = Object.fromEntries(services.map(({ name, sdl }) => [name, sha256(sdl)]));
write("supergraph.graphql", supergraph);
write("../docs/data-model.md", page);
write(
  "composed-from.json",
  `${JSON.stringify({ ...hashes, supergraph: sha256(supergraph), dataModel: sha256(page) }, null, 2)}\n`,
);
if (!breaking.length || mode === "--accept") {
  write("api.graphql", printed(schema));
}
console.log(`supergraph/supergraph.graphql and docs/data-model.md composed from ${subgraphs.map(({ name }) => name).join(", ")}`);
