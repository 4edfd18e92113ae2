// node typescript.mjs <folder>: writes TypeScript types of the API schema (schema.ts) and of the queries in
// docs/queries (operations.ts), as a frontend generates them. All scalars of our own are strings in JSON. The override in
// package.json holds back a package of graphql-codegen's whose newer versions refuse Node 20.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import * as typescript from "@graphql-codegen/typescript";
import { parse, printSchema } from "graphql";
import { apiSchema } from "./api-schema.mjs";

const read = (file) => readFileSync(new URL(file, import.meta.url), "utf8");
const QUERIES = "../docs/queries/";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("✗ Say where to write: node typescript.mjs <folder>");
  process.exit(1);
}
const schema = parse(printSchema(apiSchema(read("supergraph.graphql"))));
const documents = readdirSync(new URL(QUERIES, import.meta.url))
  .filter((file) => file.endsWith(".graphql"))
  .sort()
  .map((file) => ({ location: file, document: parse(read(QUERIES + file)) }));

async function write(filename, plugin, given) {
  const config = { defaultScalarType: "string", useTypeImports: true };
  const generated = await codegen({
    filename,
    schema,
    documents: given,
    config,
    plugins: [{ plugin: {} }],
    pluginMap: { plugin },
  });
  writeFileSync(join(folder, filename), generated);
}

mkdirSync(folder, { recursive: true });
await write("schema.ts", typescript, []);
await write("operations.ts", operations, documents);
