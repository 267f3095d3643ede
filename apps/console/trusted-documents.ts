/**
 * Writes the manifest of trusted documents: every document of `src/**\/*.graphql.ts`, by the SHA-256 of its text, and the hash of
 * each operation for the client. Every document must fit schema.graphql. `--check` writes nothing and fails when the committed files have drifted.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type DocumentNode, Kind, print, validate } from 'graphql';
import { filesOf, load } from './folders.ts';

const here = import.meta.dirname;
const schema = buildSchema(readFileSync(join(here, '../../schema.graphql'), 'utf8'));
const manifestFile = join(here, 'trusted-documents.json');
const hashesFile = join(here, 'src/dataProvider/documentHashes.json');

const manifest: Record<string, string> = {};
const hashes: Record<string, string> = {};

for (const file of filesOf('**/*.graphql.ts')) {
  for (const document of Object.values(await load<Record<string, DocumentNode>>(file))) add(file, document);
}

function add(file: string, document: DocumentNode): void {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const name = operations[0]?.name?.value;
  if (operations.length === 0) return;
  if (operations.length > 1 || !name) throw new Error(`${file}: one named operation in each document`);
  if (hashes[name]) throw new Error(`${file}: the operation ${name} exists twice`);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(`${file}: ${name}: ${faults.map((fault) => fault.message).join('; ')}`);
  const text = print(document);
  const hash = createHash('sha256').update(text).digest('hex');
  manifest[hash] = text;
  hashes[name] = hash;
}

const sorted = (record: Record<string, string>): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;

const wanted = new Map([
  [manifestFile, sorted(manifest)],
  [hashesFile, sorted(hashes)],
]);

if (process.argv.includes('--check')) {
  const drifted = [...wanted].filter(([file, text]) => readFileSync(file, 'utf8') !== text).map(([file]) => file);
  if (drifted.length > 0) {
    console.error(`trusted documents have drifted, run apps/console/trusted-documents.ts: ${drifted.join(', ')}`);
    process.exitCode = 1;
  }
} else {
  for (const [file, text] of wanted) writeFileSync(file, text);
  console.log(`${Object.keys(hashes).length} trusted documents`);
}
