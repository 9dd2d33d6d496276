// What every reader does: takes a file from standard input and prints what it read as JSON.

/** All of standard input, as UTF-8. */
export async function input() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Prints what was read. */
export function print(value) {
  process.stdout.write(JSON.stringify(value));
}
