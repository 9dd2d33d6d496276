// Prints { query, result } as JSON: the query that tools send to learn a schema, with everything asked for, and what the reference
// implementation answers for the schema.
//   node introspect.mjs SCHEMA.graphql
import { buildSchema, getIntrospectionQuery, graphqlSync } from 'graphql';
import { readFileSync } from 'node:fs';

const [schemaPath] = process.argv.slice(2);
if (!schemaPath) {
  console.error('Usage: node introspect.mjs SCHEMA.graphql');
  process.exit(2);
}

const query = getIntrospectionQuery({
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true,
});
const result = graphqlSync({ schema: buildSchema(readFileSync(schemaPath, 'utf8')), source: query });
console.log(JSON.stringify({ query, result }));
