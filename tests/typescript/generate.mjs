// Writes generated/operations.ts: types of the example operations, made of the server's schema by GraphQL Code Generator.
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { codegen } from "@graphql-codegen/core";
import * as documentNodes from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";

const root = new URL("../../", import.meta.url);
const examples = new URL("data/examples/", root);
const target = new URL("generated/operations.ts", import.meta.url);

const scalars = { Date: "string", DateTime: "string", LocalTime: "string", URL: "string" };
const names = (await readdir(examples)).filter((name) => name.endsWith(".graphql")).sort();
const text = await codegen({
  filename: target.pathname,
  schema: parse(await readFile(new URL("src/DirectoryApi/schema.graphql", root), "utf8")),
  documents: await Promise.all(
    names.map(async (name) => ({ location: name, document: parse(await readFile(new URL(name, examples), "utf8")) })),
  ),
  config: { scalars, enumType: "string-literal", useTypeImports: true, documentMode: "string" },
  plugins: [{ operations: {} }, { documentNodes: {} }],
  pluginMap: { operations, documentNodes },
});
await mkdir(new URL(".", target), { recursive: true });
await writeFile(target, text);
