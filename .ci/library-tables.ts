import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/**
 * SQL reaches tables that no import shows: a library names those of the libraries that it may import, and its own. What it needs
 * of one above it, that one declares (`Sights`), or the database says (a foreign key).
 */

interface TableRule {
  name: string;
  to: { pathNot: string };
}

const sources = (library: string) =>
  readdirSync(join('libs', library), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `libs/${library}/${file.replaceAll('\\', '/')}`)
    .map((file) => ({ library, file, text: readFileSync(file, 'utf8') }));

const files = readdirSync('libs').flatMap(sources);

const ownerOf = new Map(
  files
    .filter(({ file }) => !file.endsWith('.spec.ts'))
    .flatMap(({ library, text }) =>
      [...text.matchAll(/@Entity\(\s*'([a-z_]+)'/g)].map(([, table]) => [table!, library] as const),
    ),
);

/** The rules of imports, asked about tables. */
const { forbidden } = createRequire(import.meta.url)(resolve('.dependency-cruiser.cjs')) as { forbidden: TableRule[] };
const within = new Map(forbidden.map(({ name, to }) => [name, to.pathNot]));
const mayKnow = (library: string, owner: string): boolean =>
  new RegExp(within.get(`table-${library}`) ?? '^$').test(`libs/${owner}/`);

/** Tables in upper-case SQL, those behind a comma of the same list included. */
const tablesIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /\b(?:FROM|JOIN|INTO|UPDATE|USING)\s+(?:ONLY\s+)?([a-z_]+(?:\s+AS\s+\w+)?(?:,\s*[a-z_]+(?:\s+AS\s+\w+)?)*)/g,
    ),
  ].flatMap(([, list]) => list!.split(',').map((one) => one.trim().split(/\s/)[0]!));

const refused = files.flatMap(({ library, file, text }) =>
  [...new Set(tablesIn(text))]
    .map((table) => ({ file, library, table, owner: ownerOf.get(table) }))
    .filter(({ owner }) => owner !== undefined && !mayKnow(library, owner)),
);
for (const { file, library, table, owner } of refused)
  console.error(`error library-tables: ${file} names ${table} of ${owner}, which ${library} may not import`);

/** What is known of people is opened, masked and erased in one place: nobody else reads or writes it by SQL. */
const isSealed = (table: string): boolean => ownerOf.get(table) === 'people' && table !== 'person';
const beside = files
  .filter(({ library, file }) => library !== 'people' && !file.endsWith('.spec.ts'))
  .flatMap(({ file, text }) => [...new Set(tablesIn(text))].filter(isSealed).map((table) => ({ file, table })));
for (const { file, table } of beside)
  console.error(`error sealed-tables: ${file} names ${table}, which only libs/people may`);
process.exitCode = refused.length + beside.length > 0 ? 1 : 0;
