// What a new API schema does to clients of the one that they were promised (api.graphql).
import { buildSchema, findBreakingChanges, findDangerousChanges, lexicographicSortSchema, parse, print, printSchema, visit } from "graphql";
import { services } from "./api-schema.mjs";

/** The schema as a text that two versions can be compared by: sorted, without descriptions. */
export function printed(schema) {
  const undescribed = (node) => (node.description ? { ...node, description: undefined } : undefined);
  return `${print(visit(parse(printSchema(lexicographicSortSchema(schema))), { enter: undescribed }))}\n`;
}

/** The lines that tell what breaks clients, and what may surprise them; `supergraph` says who answers for what. */
export function apiChanges(promised, schema, supergraph) {
  const before = buildSchema(promised);
  const owners = services(supergraph);
  const told = (changes) => changes.map(({ description }) => `${place(description, before, owners)}${description}`);
  return {
    breaking: told(findBreakingChanges(before, schema)),
    surprising: told(findDangerousChanges(before, schema)),
  };
}

// `api.graphql:12 (chips-service): `, as far as the first type that a description names goes.
function place(description, schema, owners) {
  for (const [, typeName, memberName] of description.matchAll(/\b([A-Z]\w*)(?:\.(\w+))?/g)) {
    const type = schema.getType(typeName);
    if (type?.astNode) {
      const member = memberName && (type.getFields?.()[memberName] ?? type.getValue?.(memberName));
      const line = (member ?? type).astNode.loc.startToken.line;
      return `api.graphql:${line}${owner(owners, typeName, member?.name)}: `;
    }
  }
  return "";
}

function owner(owners, type, field) {
  const names = [(field && owners.ofField(type, field)) || owners.ofType(type)].flat();
  return names.length ? ` (${names.join(", ")})` : "";
}
