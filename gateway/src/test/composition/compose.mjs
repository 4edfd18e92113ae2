// Composes the subgraphs of a topic into the supergraph of its golden plans: node compose.mjs <topic>...
// Needs `npm ci` in supergraph/ once. What is composed is committed, so the tests need no Node.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const here = new URL('.', import.meta.url);
const require = createRequire(new URL('../../../../supergraph/package.json', here));
const { composeServices } = require('@theguild/federation-composition');
const { parse } = require('graphql');

for (const topic of process.argv.slice(2)) {
  const folder = new URL(`${topic}/`, here);
  const services = readdirSync(folder)
    .sort()
    .map((file) => file.replace('.graphql', ''))
    .map((name) => ({
      name,
      url: `http://127.0.0.1:1/${name}`,
      typeDefs: parse(readFileSync(new URL(`${name}.graphql`, folder), 'utf8')),
    }));
  const composed = composeServices(services);
  if (composed.errors?.length) {
    throw new Error(composed.errors.map((error) => error.message).join('\n'));
  }
  writeFileSync(new URL(`../resources/plans/${topic}/supergraph.graphql`, here), composed.supergraphSdl);
}
