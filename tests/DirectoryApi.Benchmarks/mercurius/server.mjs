// Serves the offices of two answers with mercurius, its queries compiled (jit) as its documentation advises for production.
//   node server.mjs PORT FOLDER     FOLDER holds one.json and fifty.json, as the directory answers them
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [port, folder] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).data;
const fifty = read('fifty.json').offices.nodes;
const bySlug = new Map([...fifty, read('one.json').office].map((office) => [office.slug, office]));

const schema = `
  enum OfficeKind { PUBLIC_SERVICE_CENTRE INTERNAL_AFFAIRS ADDRESS_BUREAU DEFENCE INTERNAL_POLICY AKIMAT }
  enum OfficeLevel { REGION CITY DISTRICT LOCAL }
  enum PhonePurpose { GENERAL RECEPTION SECRETARIAT OPERATING_HALL HEAD LICENSING MIGRATION_POLICE FAX COMPLAINTS }
  enum Weekday { MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY }
  enum OfficeOrder { NAME REGION KIND }
  type Place { name: String! }
  type Address { text: String! postalCode: String }
  type Phone { display: String! e164: String purpose: PhonePurpose! }
  type OpeningPeriod { day: Weekday! opens: String! closes: String! }
  type OpeningHours { osm: String! timeZone: String! periods: [OpeningPeriod!]! }
  type Office {
    id: ID! slug: String! kind: OfficeKind! level: OfficeLevel! name: String! asOf: String!
    region: Place settlement: Place address: Address phones: [Phone!]! hours: OpeningHours
  }
  type OfficeConnection { nodes: [Office!]! }
  input OfficeFilter { documents: [String!] }
  type Query {
    office(slug: String!): Office
    offices(first: Int = 20, where: OfficeFilter, orderBy: OfficeOrder = NAME): OfficeConnection!
  }
`;
const resolvers = {
  Query: {
    office: (_, { slug }) => bySlug.get(slug) ?? null,
    offices: (_, { first }) => ({ nodes: fifty.slice(0, first) }),
  },
};

const app = Fastify();
app.register(mercurius, { schema, resolvers, jit: 1, path: '/graphql' });
await app.listen({ port: Number(port), host: '127.0.0.1' });
