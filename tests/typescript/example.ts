// What a search box does: suggestions while a person types, results, and the nearest offices that are open now.
// Run it: npm run generate && npx tsc --outDir generated/js --noEmit false && node generated/js/example.js http://localhost:5080/graphql
import { DirectoryClient } from "./client.js";
import { NearestOpenDocument, SearchDocument, SuggestDocument } from "./generated/operations.js";

const client = new DirectoryClient(process.argv[2] ?? "http://localhost:5080/graphql", "ru");
const astana = { latitude: 51.1605, longitude: 71.4704 };

const { suggest } = await client.execute(SuggestDocument, { prefix: "караг", language: "RU" });
for (const { text, target } of suggest) {
  console.log(`${text} (${target.__typename} ${target.slug})`);
}

const { search } = await client.execute(SearchDocument, { query: "цон темиртау", near: astana, first: 3 });
console.log(`\n${search.totalCount} found, ${search.relaxation}`);
for (const { node, score } of search.edges) {
  console.log(`${score.toFixed(2)} ${node.name}, ${node.address?.text ?? "no address printed"}`);
}

const { nearest } = await client.execute(NearestOpenDocument, {
  to: astana,
  kinds: ["PUBLIC_SERVICE_CENTRE"],
  at: process.argv[3] ?? new Date().toISOString(),
});
console.log(`\n${nearest.totalCount} open`);
for (const { node, distanceKilometres } of nearest.edges) {
  console.log(`${distanceKilometres.toFixed(1)} km ${node.slug}, until ${node.openStatus?.closesAt ?? "no known time"}`);
}
