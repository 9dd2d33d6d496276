// The schema of the directory over a running server. The reference implementation plans, merges and completes; what an object's
// field holds is asked of the server, one field at a time.
import { astFromValue, buildSchema, getNamedType, GraphQLError, isAbstractType, isCompositeType, isListType, isNonNullType, isScalarType, isUnionType, print } from 'graphql';

// Its answer depends on when it is asked for.
export const excluded = ['Office.openStatus'];

export const literals = {
  'Query.office(slug:)': [],
  'Query.node(id:)': [],
  'Query.nodes(ids:)': [],
  'Query.search(query:)': ['ЦОН Кокшетау', 'Ақмола', 'полиция', 'zzzz', ''],
  'Query.settlements(name:)': ['ко', 'Алматы', 'zzzz'],
  'OfficeFilter.regions': ['akmola', 'almaty', 'nowhere'],
  'OfficeFilter.districts': ['akmola/akkol'],
  'OfficeFilter.settlements': ['kokshetau'],
  'OfficeFilter.services': ['identity-documents'],
  'OfficeFilter.documents': ['p1200000363-ru'],
  'Query.suggest(prefix:)': ['ко', 'цон ал', 'zzzz', ''],
  DateTime: ['2024-05-14T10:00:00+05:00', '2024-03-01T00:30:00Z'],
  Float: [51.1, 0, -1.5, 71.4],
  String: ['x', ''],
  Int: [1, 2, 3, 0, -1, 101],
};

/** Fills in slugs and ids that exist. */
export async function prepare(url) {
  const { offices, regions, services, documents } = (await ask(url, `{
    offices(first: 12, orderBy: REGION) { nodes { id slug } } regions { id } services { id slug } documents { id slug } }`)).data;
  literals['Query.office(slug:)'] = [...offices.nodes.map(({ slug }) => slug), 'nowhere'];
  literals['Query.node(id:)'] = [...offices.nodes, ...regions.slice(0, 3), ...services.slice(0, 2), ...documents].map(({ id }) => id).concat('bm93aGVyZQ');
  literals['Query.nodes(ids:)'] = literals['Query.node(id:)'];
  literals['OfficeFilter.services'] = services.map(({ slug }) => slug).slice(0, 3);
  literals['OfficeFilter.documents'] = documents.map(({ slug }) => slug);
}

export function makeSchema(sdl, url) {
  const schema = buildSchema(sdl);
  const node = schema.getType('Node');
  const server = new Server(url);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !('getFields' in type) || !isCompositeType(type)) {
      continue;
    }

    for (const field of Object.values(type.getFields())) {
      field.resolve = (parent, args, _, info) => resolve(server, node, parent, field, info);
    }
  }

  for (const type of Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type))) {
    type.resolveType = ({ type: name }) => name;
  }

  readDateTimes(schema.getType('DateTime'));
  return schema;
}

// The server's own scalar: an instant with its offset.
function readDateTimes(type) {
  if (!isScalarType(type)) {
    return;
  }

  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)$/;
  const parse = (value, text, nodes) => {
    if (typeof value !== 'string' || !instant.test(value) || Number.isNaN(Date.parse(value))) {
      throw new GraphQLError(`DateTime cannot represent ${text}; expected an instant with its offset such as "2026-03-28T09:00:00+05:00".`, { nodes });
    }

    return value;
  };
  type.parseValue = (value) => parse(value, JSON.stringify(value));
  type.parseLiteral = (node) => parse(node.kind === 'StringValue' ? node.value : undefined, node.kind === 'StringValue' ? JSON.stringify(node.value) : print(node), node);
}

async function resolve(server, node, parent, field, { fieldNodes, variableValues }) {
  const call = field.name + printArguments(field, fieldNodes[0], variableValues);
  const path = parent.path ?? [];
  const named = getNamedType(field.type);
  const isNode = named === node || (!isAbstractType(named) && named.getInterfaces?.().includes(node));
  const below = isCompositeType(named) ? (isNode ? ' { __typename id }' : isUnionType(named) ? ' { __typename ... on Node { id } }' : ' { __typename }') : '';
  const query = path.reduceRight(
    (inner, step) => `{ ${step.call} ${step.type ? `{ ... on ${step.type} ${inner} }` : inner} }`,
    `{ ${call}${below} }`,
  );
  const { data, errors } = await server.ask(query);
  let value = data;
  for (const { name, indexes } of path) {
    value = indexes.reduce((list, index) => list?.[index], value?.[name]);
  }

  value = value?.[field.name];
  if ((value === undefined || value === null) && errors) {
    throw new GraphQLError(errors[0].message);
  }

  return wrap(value, field.type, { path, call, name: field.name }, []);
}

// An object with an id is asked for by it, any other by the way to it.
function wrap(value, type, from, indexes) {
  if (isNonNullType(type)) {
    return wrap(value, type.ofType, from, indexes);
  }

  if (value === null || value === undefined) {
    return null;
  }

  if (isListType(type)) {
    return value.map((item, index) => wrap(item, type.ofType, from, [...indexes, index]));
  }

  if (!isCompositeType(type)) {
    return value;
  }

  const { __typename, id } = value;
  return id
    ? { type: __typename, path: [{ call: `node(id: ${JSON.stringify(id)})`, name: 'node', type: __typename, indexes: [] }] }
    : { type: __typename, path: [...from.path, { call: from.call, name: from.name, indexes }] };
}

function printArguments(field, fieldNode, variableValues) {
  const given = fieldNode.arguments
    .map((argument) => [argument.name.value, printValue(argument.value, variableValues, field.args.find(({ name }) => name === argument.name.value).type)])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`);
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

// The literal of an argument with the variables' values put in; undefined where a variable has none.
function printValue(node, variableValues, type) {
  if (node.kind === 'Variable') {
    const value = variableValues[node.name.value];
    const literal = value === undefined ? undefined : astFromValue(value, type);
    return literal && print(literal);
  }

  if (node.kind === 'ListValue') {
    const item = isNonNullType(type) ? type.ofType : type;
    return `[${node.values.map((value) => printValue(value, variableValues, item.ofType) ?? 'null').join(', ')}]`;
  }

  if (node.kind === 'ObjectValue') {
    const fields = getNamedType(type).getFields();
    return `{ ${node.fields
      .map(({ name, value }) => [name.value, printValue(value, variableValues, fields[name.value].type)])
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}: ${value}`).join(', ')} }`;
  }

  return print(node);
}

class Server {
  #url;
  #answers = new Map();

  constructor(url) {
    this.#url = url;
  }

  ask(query) {
    let answer = this.#answers.get(query);
    if (!answer) {
      answer = ask(this.#url, query);
      this.#answers.set(query, answer);
    }

    return answer;
  }
}

async function ask(url, query) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = await response.json();
  if (answer.errors && !('data' in answer)) {
    throw new Error(`The server refused\n${query}\n${JSON.stringify(answer.errors)}`);
  }

  return answer;
}
