// What the reference implementation answers to a request.
import { execute, parse, print, validate } from 'graphql';

/**
 * @returns {{ query, variables, printed?, rejected?, result? }} the document as it is printed, if it can be parsed; the errors of a request that is not executed because its document is not
 *   valid, or else the whole response
 */
export async function answer(schema, rootValue, { query, variables }) {
  let document;
  try {
    document = parse(query);
  } catch (error) {
    return { query, variables, rejected: [describe(error)] };
  }

  const printed = print(document);
  const errors = validate(schema, document, undefined, { maxErrors: 1000 });
  if (errors.length > 0) {
    return { query, variables, printed, rejected: errors.map(describe) };
  }

  const result = await execute({ schema, document, rootValue, variableValues: variables });
  return { query, variables, printed, result: { data: result.data, errors: (result.errors ?? []).map(describe) } };
}

function describe({ message, locations, path }) {
  return { message, locations: (locations ?? []).map(({ line, column }) => `${line}:${column}`), path };
}
