// Runs every audit of "GraphQL over HTTP" against an endpoint.
//   node audit.mjs http://localhost:5080/graphql
// Prints a JSON list: [{ id, name, status, reason? }].
import { auditServer } from 'graphql-http';

const url = process.argv[2];
if (!url) {
  console.error('Usage: node audit.mjs URL');
  process.exit(2);
}

const results = await auditServer({ url });
console.log(JSON.stringify(results.map(({ id, name, status, reason }) => ({ id, name, status, reason }))));
