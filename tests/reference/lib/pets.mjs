// The schema of pets with the data and resolvers of tests/DirectoryApi.GraphQL.Tests/Pets, told a second time.
import { buildSchema, GraphQLError, Kind, print } from 'graphql';

/** Fields whose errors name the C# type of a value. */
export const excluded = ['Query.wrong'];

export const literals = {
  'Query.human(name:)': ['Ақмола', 'Bob', 'Nobody'],
  'PetFilter.names': ['Рекс', 'Nobody'],
  'PetKey.name': ['Рекс', 'Nobody'],
  'PetKey.index': [0, 1, 5],
  'Query.pets(skip:)': [0, 1, 4],
  'Query.slow(milliseconds:)': [0, 1],
  'Human.slow(milliseconds:)': [0, 1],
  'Human.pets(first:)': [0, 1, 5],
  'Query.pets(first:)': [0, 1, 5],
  Day: ['2020-01-31', '2024-02-29'],
};

const unexpected = () => {
  throw new Error('Unexpected Execution Error');
};

const rex = {
  __typename: 'Dog', name: 'Рекс', nickname: 'Rex', barkVolume: 7, weight: 12.5, size: 'LARGE', born: '2020-02-29',
  knows: ['SIT', 'DOWN_NOW'],
  doesKnow: ({ command }) => rex.knows.includes(command),
  litter: [['a', null], []],
  owner: () => akmola,
};
const cat = { __typename: 'Cat', name: 'Мысық "M"\n', nickname: null, meowVolume: 3, owner: null };
const human = (name, pets) => {
  const self = {
    __typename: 'Human', name, motto: `${name} \u0001 "first"`,
    pets: ({ first }) => pets.slice(0, Math.max(first ?? 0, 0)),
    boss: () => (name === 'Bob' ? akmola : null),
    faulty: unexpected,
    faultyRequired: () => {
      throw new GraphQLError('Not today.');
    },
    // Bob has no first pet to give.
    faultyPets: unexpected,
    slow: async ({ milliseconds }) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds ?? 0));
      return name;
    },
    slowFailure: async () => {
      throw new GraphQLError('Too slow.');
    },
  };
  return self;
};
const pets = [rex, cat];
const akmola = human('Ақмола', pets);
const bob = human('Bob', []);
const humans = [akmola, bob];

export function makeSchema(sdl) {
  const schema = buildSchema(sdl);
  const day = schema.getType('Day');
  const parse = (text, shown, node) => {
    const date = typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
      throw new GraphQLError(`Day cannot represent ${shown}: write it as 2026-01-31.`, { nodes: node });
    }

    return text;
  };
  day.parseLiteral = (node) => parse(node.kind === Kind.STRING ? node.value : undefined, print(node), node);
  day.parseValue = (value) => parse(value, JSON.stringify(value));
  return schema;
}

export function makeRoot() {
  let counter = 0;
  return {
    dog: rex,
    pet: ({ key }) => pets.find((pet) => pet.name === key?.name) ?? pets[key?.index] ?? null,
    pets: ({ where, first, skip }) => [...pets.filter((pet) => where?.names?.includes(pet.name) ?? true), null]
      .slice(Math.max(skip, 0)).slice(0, first == null ? undefined : Math.max(first, 0)),
    human: ({ name }) => humans.find((candidate) => candidate.name === name) ?? null,
    catOrDog: ({ cat: wantsCat }) => (wantsCat ? cat : rex),
    echo: ({ int, ints, float, id, text, flag, day, filter, key }) => [
      int, ints?.join('+'), float, id, text, shown(flag), day, filter && describe(filter), key && `PetKey { Name = ${'name' in key ? key.name : 'unset'}, Index = ${'index' in key ? key.index : -1} }`,
    ].map((value) => value ?? '').join('|'),
    language: 'en',
    slow: async ({ milliseconds }) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds ?? 0));
      return 'done';
    },
    nothing: null,
    pathHere: [null, bob],
    increment: async ({ by }) => {
      const seen = counter;
      await new Promise((resolve) => setTimeout(resolve, 1));
      counter = (seen + by) | 0;
      return counter;
    },
    fail: unexpected,
    reset: () => {
      counter = 0;
      return counter;
    },
  };
}

const shown = (flag) => (flag == null ? '' : flag ? 'True' : 'False');

const SIZES = { SMALL: 'Small', LARGE: 'Large' };

const describe = ({ names, size, near, nested }) =>
  `${(names ?? []).join(',')};${size ? SIZES[size] : ''};${near ? number(near.x) : ''}/${near ? number(near.y) : ''};${nested ? `[${describe(nested)}]` : ''}`;

const number = (value) => String(value);
