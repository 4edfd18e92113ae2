// Composes the supergraph of a topic from its subgraphs:
//   npm install --prefix <folder> @apollo/composition graphql
//   node compose.mjs <folder> [topic...]
// Composition is no dependency of the project: the supergraphs are committed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [folder, ...chosen] = process.argv.slice(2);
const require = createRequire(resolve(folder, "package.json"));
const { composeServices } = require("@apollo/composition");
const { parse } = require("graphql");

const directives = ["key", "requires", "provides", "external", "shareable", "override", "inaccessible", "interfaceObject"];
const imports = directives.map((name) => `"@${name}"`).join(", ");
const federation2 = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${imports}])\n`;

const here = dirname(fileURLToPath(import.meta.url));
const topics = readdirSync(here).filter((name) => existsSync(`${here}/${name}/subgraphs`));

for (const topic of chosen.length ? chosen : topics) {
  const services = readdirSync(`${here}/${topic}/subgraphs`).sort().map((file) => {
    const name = file.replace(".graphql", "");
    const sdl = readFileSync(`${here}/${topic}/subgraphs/${file}`, "utf8");
    const typeDefs = parse(sdl.startsWith("# Federation 1") ? sdl : federation2 + sdl);
    return { name, url: `http://127.0.0.1:1/${name}`, typeDefs };
  });
  const { errors, supergraphSdl } = composeServices(services);
  if (errors?.length) {
    console.error(`${topic}: ${errors.map((error) => error.message).join("\n")}`);
    process.exitCode = 1;
  } else {
    writeFileSync(`${here}/${topic}/supergraph.graphql`, supergraphSdl);
  }
}
