// Generates requests and writes what the reference implementation answers to each, for the tests to compare.
//   node compare.mjs pets SCHEMA.graphql COUNT SEED OUTPUT.json
//   node compare.mjs directory SCHEMA.graphql COUNT SEED OUTPUT.json URL
import { readFileSync, writeFileSync } from 'node:fs';
import * as directory from './lib/directory.mjs';
import { Generator } from './lib/generator.mjs';
import * as pets from './lib/pets.mjs';
import { Random } from './lib/random.mjs';
import { answer } from './lib/reference.mjs';

const [kind, schemaPath, count, seed, output, url] = process.argv.slice(2);
if (!output || !['pets', 'directory'].includes(kind)) {
  console.error('Usage: node compare.mjs pets|directory SCHEMA.graphql COUNT SEED OUTPUT.json [URL]');
  process.exit(2);
}

const data = kind === 'pets' ? pets : directory;
const schema = data.makeSchema(readFileSync(schemaPath, 'utf8'), url);
await data.prepare?.(url);
const generator = new Generator(schema, new Random(Number(seed)), data);
const cases = [];
for (let index = 0; index < Number(count); index++) {
  // Every other request keeps all rules.
  const request = generator.next(index % 2 === 0 ? Infinity : 15);
  cases.push(await answer(schema, data.makeRoot?.() ?? {}, request));
}

writeFileSync(output, JSON.stringify(cases));
console.log(`${cases.length} requests, ${cases.filter(({ result }) => result).length} executed`);
