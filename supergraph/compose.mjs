// Composes the services' SDL snapshots into supergraph.graphql, writes docs/data-model.md from it, and records
// the hashes of all: the tests compare those, and so need no Node.
import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { composeServices } from "@theguild/federation-composition";
import { GraphQLError, parse } from "graphql";
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
const page = dataModel(supergraph);
const hashes = Object.fromEntries(services.map(({ name, sdl }) => [name, sha256(sdl)]));
write("supergraph.graphql", supergraph);
write("../docs/data-model.md", page);
write(
  "composed-from.json",
  `${JSON.stringify({ ...hashes, supergraph: sha256(supergraph), dataModel: sha256(page) }, null, 2)}\n`,
);
console.log(`supergraph/supergraph.graphql and docs/data-model.md composed from ${subgraphs.map(({ name }) => name).join(", ")}`);
