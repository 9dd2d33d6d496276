// Reads a data package with the library of Frictionless Data: the descriptor against its profile, and every table against its schema with
// its types, required fields and references. Prints what is wrong, and how many rows each table has.
//   node package.mjs FOLDER
import path from 'node:path';
import datapackage from 'datapackage';
import { print } from './input.mjs';

const loaded = await datapackage.Package.load(path.join(process.argv[2], 'datapackage.json'), { strict: false });
const errors = loaded.errors.map(String);
const rows = {};
for (const resource of loaded.resources) {
  errors.push(...resource.errors.map((error) => `${resource.name}: ${error}`));
  try {
    rows[resource.name] = await resource.read({ keyed: true, relations: true });
  } catch (error) {
    errors.push(`${resource.name}: ${[error, ...(error.errors ?? [])].join('; ')}`);
  }
}

// A row of a table that refers to others holds them: their ids are enough.
print({ errors, rows });
