/**
 * Writes what is made from the documents of `src/**\/*.graphql`: beside each file its types and documents, the types of the schema
 * that they name, and the manifest by which the API trusts them (text by SHA-256). Every document must fit schema.graphql.
 * `--check` writes nothing and fails when the committed files have drifted.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { documentModule, schemaModule } from './documents/modules.ts';
import { hashOf, refuseFaults, sources, textOf } from './documents/sources.ts';
import { filesOf, furtherFolder } from './folders.ts';

/** With further folders, the manifest of everything stands there. */
const manifestFolder = process.env.CONSOLE_FURTHER ? furtherFolder : import.meta.dirname;

function manifest(): string {
  const texts = sources.flatMap(({ operations }) => operations.map(textOf));
  const entries = texts.map((text) => [hashOf(text), text] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

refuseFaults();
const wanted = new Map([
  [join(manifestFolder, 'trusted-documents.json'), manifest()],
  await schemaModule(),
  ...(await Promise.all(sources.map(documentModule))),
]);
const orphans = filesOf('**/*.graphql.ts').filter((file) => !wanted.has(file));
const drifted = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
const named = (files: string[]): string => files.map((file) => relative(process.cwd(), file)).join(', ');

if (orphans.length > 0) {
  console.error(`nothing makes ${named(orphans)} any more`);
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  if (drifted.length > 0) {
    console.error(`drifted, run npm run console:documents: ${named(drifted.map(([file]) => file))}`);
    process.exitCode = 1;
  }
} else {
  for (const [file, text] of drifted) writeFileSync(file, text);
  console.log(`${drifted.length} of ${wanted.size} files written`);
}
