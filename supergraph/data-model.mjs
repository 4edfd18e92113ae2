// Writes the supergraph as a page for people: records, claims, values, lists and writing, each with its owner.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from "graphql";
import { apiSchema, services } from "./api-schema.mjs";

const INTRODUCTION = `# The data model

Written by \`./dev compose\` from the composed schema; do not edit. Why it is so: [claims on three times](adr/0002-claims-on-three-times.md).

A type with \`!\` is never null, \`[ ]\` is a list. What another service answers is nullable, so a service that is down costs only
its own fields. [Arguments](#arguments) stand at the end, those with \`!\` are required.`;

const LISTS = `Every list of records is a connection, paged in both directions by cursors. Of a filter, all comparisons that are given have to
hold; \`and\`, \`or\` and \`not\` combine filters of a record or claim.`;

const COMBINING = ["and", "or", "not"];

// ---- markdown -----------------------------------------------------------------------------------

const text = (description) => (description ?? "").replaceAll("\n", " ").replaceAll("|", "\\|");
const code = (name) => `\`${name}\``;
const section = (...parts) => parts.filter(Boolean).join("\n\n");
const table = (heads, rows) =>
  rows.length > 0 && [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

// ---- the schema ---------------------------------------------------------------------------------

const fieldsOf = (type) => Object.values(type.getFields());
const endsWith = (types, ending) => types.filter((type) => type.name.endsWith(ending));
const without = (types, ...others) => types.filter((type) => !others.flat().includes(type));

/** The fields that all of the types have, with the same type. */
const commonFields = ([first, ...others]) =>
  fieldsOf(first).filter(({ name, type }) =>
    others.every((other) => `${other.getFields()[name]?.type}` === `${type}`),
  );

class DataModel {
  constructor(supergraphSdl) {
    const schema = apiSchema(supergraphSdl);
    const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
    const objects = types.filter(isObjectType);
    this.schema = schema;
    this.services = services(supergraphSdl);
    this.query = schema.getQueryType();
    this.mutation = schema.getMutationType();
    this.claim = schema.getType("Claim");
    this.claims = [...schema.getPossibleTypes(this.claim)];
    const roots = fieldsOf(this.query).filter(({ args }) => args.some(({ name }) => name === "id"));
    this.recordOwners = new Map(roots.map(({ type, name }) => [type, this.services.ofField("Query", name)]));
    this.records = [...this.recordOwners.keys()];
    this.lists = objects.filter(({ name }) => /(Connection|Edge|^PageInfo)$/.test(name));
    this.valueObjects = without(objects, this.records, this.claims, this.lists, this.query, this.mutation);
    this.values = [...this.valueObjects, ...types.filter(isUnionType)];
    this.scalars = types.filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
    const inputs = types.filter(isInputObjectType);
    this.filters = endsWith(inputs, "Filter");
    this.written = endsWith(inputs, "Input");
    this.operands = without(inputs, this.filters, this.written, endsWith(inputs, "Where"), endsWith(inputs, "Order"));
    this.explained = new Set([...this.records, this.claim, ...this.claims, ...this.values, ...this.written]);
    this.enumHomes = new Map(types.filter(isEnumType).map((type) => [type, this.homeOf(type)]));
    this.everyRecord = commonFields(this.records);
    this.everyWhere = commonFields(this.claims.map((type) => this.input(type, "Where"))).map(({ name }) => name);
  }

  input(type, ending) {
    return this.schema.getType(type.name + ending);
  }

  /** The only type that uses the enum, where there is one: the enum is explained there. */
  homeOf(wanted) {
    const uses = (type) => type && fieldsOf(type).some((field) => getNamedType(field.type) === wanted);
    if (uses(this.claim)) {
      return this.claim;
    }
    const all = [...this.records, ...this.claims, ...this.valueObjects];
    const using = all.filter((type) => uses(type) || uses(this.input(type, "Order")));
    return using.length === 1 ? using[0] : undefined;
  }

  ownersOf(type) {
    const owners = this.services.ofType(type.name);
    return owners.length === 1 ? owners[0] : "all services";
  }

  // ---- parts of sections ------------------------------------------------------------------------

  link(type) {
    const { name } = getNamedType(type);
    return this.explained.has(getNamedType(type)) ? `[${code(type)}](#${name.toLowerCase()})` : code(type);
  }

  call({ name, args = [] }) {
    const given = args.map((argument) => argument.name + (isRequiredArgument(argument) ? "!" : ""));
    return code(given.length > 0 ? `${name}(${given.join(", ")})` : name);
  }

  fieldTable(fields) {
    const row = (field) => [this.call(field), this.link(field.type), text(field.description)];
    return table(["field", "type", "meaning"], fields.map(row));
  }

  rootTable(root) {
    const row = (field) => [
      this.call(field),
      this.link(field.type),
      this.services.ofField(root.name, field.name),
      text(field.description),
    ];
    return table(["field", "answer", "owner", "meaning"], fieldsOf(root).map(row));
  }

  enumsAt(home) {
    const line = (type) => {
      const values = type.getValues().map(({ name, description }) => `${code(name)} ${text(description)}`);
      return `- ${code(type.name)}: ${text(type.description)}. ${values.join(" · ")}`;
    };
    return [...this.enumHomes]
      .filter((entry) => entry[1] === home)
      .map(([type]) => line(type))
      .join("\n");
  }

  inputLine(input, hidden = []) {
    const fields = fieldsOf(input).filter(({ name }) => ![...COMBINING, ...hidden].includes(name));
    return `${code(input.name)}: ${fields.map(({ name, type }) => code(`${name}: ${type}`)).join(", ")}`;
  }

  filterAndOrder(type, hidden) {
    const [where, order] = [this.input(type, "Where"), this.input(type, "Order")];
    const lines = [
      where && `- Filter ${this.inputLine(where, hidden)}`,
      order && `- Order ${this.inputLine(order)}`,
    ];
    return lines.filter(Boolean).join("\n");
  }

  // ---- sections ---------------------------------------------------------------------------------

  record(type) {
    const owner = this.recordOwners.get(type);
    const common = this.everyRecord.map(({ name }) => name);
    const answering = (field) => this.services.ofField(type.name, field.name) ?? owner;
    const fields = fieldsOf(type).filter(({ name }) => !common.includes(name));
    const of = (service) => this.fieldTable(fields.filter((field) => answering(field) === service));
    const adding = [...new Set(fields.map(answering))].filter((service) => service !== owner);
    return section(
      this.heading(type, owner),
      of(owner),
      ...adding.map((service) => section(`Added by *${service}*:`, of(service))),
      this.enumsAt(type),
      this.filterAndOrder(type),
    );
  }

  claimType(type) {
    const own = fieldsOf(type).filter(({ name }) => !this.claim.getFields()[name]);
    return section(
      this.heading(type),
      this.fieldTable(own),
      this.enumsAt(type),
      this.filterAndOrder(type, this.everyWhere),
    );
  }

  value(type) {
    const fields = isUnionType(type)
      ? `One of ${type.getTypes().map((one) => this.link(one)).join(", ")}.`
      : this.fieldTable(fieldsOf(type));
    return section(this.heading(type), fields, this.enumsAt(type));
  }

  heading(type, owner = this.ownersOf(type)) {
    return section(`### ${type.name}`, `${text(type.description)}. *${owner}*`);
  }

  /** Filters on enums differ only in what they compare with: they stand in one row. */
  filterTable() {
    const rows = new Map();
    for (const filter of this.filters) {
      const { eq, contains } = filter.getFields();
      const compared = eq ?? contains;
      const ofEnum = compared && isEnumType(getNamedType(compared.type));
      const asked = fieldsOf(filter).map(({ name, type }) => code(ofEnum ? name : `${name}: ${type}`));
      rows.set(asked.join(", "), [...(rows.get(asked.join(", ")) ?? []), code(filter.name)]);
    }
    return table(["filter", "comparisons"], [...rows].map(([asked, names]) => [names.join(", "), asked]));
  }

  argumentTable() {
    const rows = new Map();
    const types = [this.query, this.mutation, ...this.records, ...this.claims, ...this.valueObjects].filter(Boolean);
    for (const { args } of types.flatMap(fieldsOf)) {
      for (const { name, description, type, defaultValue } of args) {
        const shown = `${type}`.replace(/.+(Where|Order|Input)(!?)$/, "…$1$2");
        const row = [code(name), code(shown), defaultValue === undefined ? "" : code(defaultValue), text(description)];
        rows.set(row.join(" "), row);
      }
    }
    const sorted = [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
    return table(["argument", "type", "default", "meaning"], sorted.map((entry) => entry[1]));
  }

  index() {
    const names = (types) => types.map((type) => this.link(type)).join(", ");
    return table(
      ["group", "types"],
      [
        ["[Records](#records)", names(this.records)],
        ["[Claims](#claims)", names([this.claim, ...this.claims])],
        ["[Values](#values)", names(this.values)],
      ],
    );
  }

  page() {
    return section(
      section(INTRODUCTION, this.index(), "## Questions", this.rootTable(this.query)),
      section("## Records", "### Every record", this.fieldTable(this.everyRecord)),
      ...this.records.map((type) => this.record(type)),
      section("## Claims", this.heading(this.claim), this.fieldTable(fieldsOf(this.claim)), this.enumsAt(this.claim)),
      section(`- Filter of every claim: ${this.everyWhere.map(code).join(", ")}`, this.filterAndOrder(this.claim)),
      ...this.claims.map((type) => this.claimType(type)),
      section("## Values", table(["scalar", "meaning"], this.scalars.map((one) => [code(one), text(one.description)]))),
      ...this.values.map((type) => this.value(type)),
      section("## Other enums", this.enumsAt(undefined)),
      section("## Lists", LISTS, this.lists.map((type) => `- ${this.inputLine(type)}`).join("\n"), this.filterTable()),
      this.operands.map((input) => `- ${text(input.description)}, ${this.inputLine(input)}`).join("\n"),
      this.mutation && section("## Writing", this.rootTable(this.mutation)),
      ...this.written.map((input) => section(this.heading(input), this.fieldTable(fieldsOf(input)))),
      section("## Arguments", this.argumentTable()),
    );
  }
}

/** The page for a supergraph, as Markdown. */
export function dataModel(supergraphSdl) {
  return `${new DataModel(supergraphSdl).page()}\n`;
}
