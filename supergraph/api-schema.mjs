// What clients see of the supergraph, and which service answers which part of it.
import { buildASTSchema, parse, visit } from "graphql";

const OF_COMPOSITION = /^(join__|link__|link$|inaccessible$)/;

const directives = (node, name) => (node.directives ?? []).filter((directive) => directive.name.value === name);
const argument = (directive, name) => directive.arguments.find((given) => given.name.value === name)?.value.value;

/** The schema without what composition added to it and without what is inaccessible. */
export function apiSchema(supergraphSdl) {
  const document = parse(supergraphSdl);
  const isInaccessible = (node) => directives(node, "inaccessible").length > 0;
  const hidden = new Set(document.definitions.filter(isInaccessible).map((type) => type.name.value));
  const dropInaccessible = (node) => (isInaccessible(node) ? null : undefined);
  const dropOfComposition = (node) => (OF_COMPOSITION.test(node.name.value) ? null : dropInaccessible(node));
  const seen = visit(document, {
    NamedType: (node) => (hidden.has(node.name.value) ? null : undefined),
    FieldDefinition: dropInaccessible,
    InputValueDefinition: dropInaccessible,
    EnumValueDefinition: dropInaccessible,
    ObjectTypeDefinition: dropInaccessible,
    InterfaceTypeDefinition: dropInaccessible,
    UnionTypeDefinition: dropInaccessible,
    InputObjectTypeDefinition: dropInaccessible,
    DirectiveDefinition: dropOfComposition,
    ScalarTypeDefinition: dropOfComposition,
    EnumTypeDefinition: dropOfComposition,
  });
  return buildASTSchema(visit(seen, { Directive: () => null }));
}

/** Names of services: `ofType(type)` all that define the type, `ofField(type, field)` the one that answers, if one. */
export function services(supergraphSdl) {
  const definitions = new Map(parse(supergraphSdl).definitions.map((one) => [one.name?.value, one]));
  const names = new Map(
    definitions
      .get("join__Graph")
      .values.map((graph) => [graph.name.value, `${argument(directives(graph, "join__graph")[0], "name")}-service`]),
  );
  const named = (node, directive) => directives(node, directive).map((one) => names.get(argument(one, "graph")));
  return {
    ofType: (type) => [...new Set(named(definitions.get(type) ?? {}, "join__type"))],
    ofField(type, field) {
      const found = definitions.get(type)?.fields?.find((one) => one.name.value === field);
      const answering = named(found ?? {}, "join__field").filter(Boolean);
      return answering.length === 1 ? answering[0] : undefined;
    },
  };
}
