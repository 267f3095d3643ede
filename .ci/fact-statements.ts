import { readFileSync, globSync } from 'node:fs';
import { type SqlText, sqlTexts } from './sql-texts.ts';

/**
 * Statements on facts are ones that a sharded engine takes: each fact with its shard key, bound to something that is given; the key in every
 * branch of a UNION; one write at a time. `docs/scale.md` says where the rules come from. A statement that must ask all shards says
 * why in a comment, `all shards: …`.
 */
const FOLDERS = ['libs/*/src/**/*.ts', 'apps/{api,worker}/src/**/*.ts', 'test/wing/lib/**/*.ts'];
const KEY = 'province_id';

const entities = globSync(FOLDERS)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const tablesOf = (kind: string): string[] =>
  [...entities.matchAll(new RegExp(`@Entity\\('([a-z_]+)'\\)\\s*@${kind}\\(`, 'g'))].map(([, table]) => table!);
const facts = tablesOf('Fact');
const tables = new Set([...facts, ...tablesOf('Reference'), ...tablesOf('Local')]);

interface FactRef {
  table: string;
  alias: string | null;
}

/** A SELECT, or one write, without the selects within it. */
interface Branch {
  text: string;
  refs: FactRef[];
}

const SELECTING = /^\s*(?:SELECT|WITH|INSERT|UPDATE|DELETE|VALUES)\b/;

/** The text of a level, and of each select in brackets within it. */
function levels(sql: string): string[] {
  const inner: string[] = [];
  let own = '';
  for (let at = 0; at < sql.length; at++) {
    if (sql[at] !== '(') {
      own += sql[at];
      continue;
    }
    const end = closing(sql, at);
    const content = sql.slice(at + 1, end);
    const [first, ...rest] = levels(content);
    inner.push(...rest);
    if (SELECTING.test(content)) {
      inner.push(first!);
      own += '( )';
    } else own += `(${first!})`;
    at = end;
  }
  return [own, ...inner];
}

function closing(sql: string, open: number): number {
  let depth = 0;
  for (let at = open; at < sql.length; at++) {
    if (sql[at] === '(') depth++;
    if (sql[at] === ')' && --depth === 0) return at;
  }
  return sql.length;
}

const FOLLOWING =
  'WHERE|SET|JOIN|ON|LEFT|INNER|CROSS|FULL|ORDER|GROUP|LIMIT|USING|UNION|FOR|RETURNING|VALUES|SELECT|WITH|HAVING|AND';
const REF = new RegExp(
  `(?:\\b(?:FROM|JOIN|UPDATE|USING)\\s+(?:ONLY\\s+)?\\(?|,\\s*)(${facts.join('|')})\\b(?!\\.)(?:\\s+(?:AS\\s+)?(?!(?:${FOLLOWING})\\b)([a-z]\\w*))?`,
  'g',
);

const branchesOf = (level: string): Branch[] =>
  level.split(/\bUNION(?:\s+ALL)?\b/).map((text) => ({
    text,
    refs: [...fromOn(text).matchAll(REF)].map(([, table, alias]) => ({ table: table!, alias: alias ?? null })),
  }));

/** Without the list of columns, where a comma means nothing and a key proves nothing. */
const fromOn = (text: string): string => text.slice(Math.max(text.search(/\b(?:FROM|UPDATE)\b/), 0));

const keyOf = ({ alias }: FactRef): string => (alias ? `\\b${alias}\\.${KEY}\\b` : `(?<![\\w.])${KEY}\\b`);

function faultsOfBranch({ text, refs }: Branch, isUnion: boolean): string[] {
  const conditions = fromOn(text);
  if (refs.length === 0) return [];
  const faults = refs
    .filter((ref) => !new RegExp(`${keyOf(ref)}|USING \\(${KEY}`).test(conditions))
    .map(({ table, alias }) => `${table}${alias ? ` AS ${alias}` : ''} without its shard key`);
  if (faults.length === 0 && !refs.some((ref) => isBound(ref, refs, conditions)))
    faults.push(`${refs.map(({ table }) => table).join(', ')}: the shard key is bound to nothing that is given`);
  if (isUnion && !new RegExp(`\\b${KEY}\\b`).test(text.slice(0, text.search(/\bFROM\b/))))
    faults.push('a branch of a UNION that does not select its shard key');
  return faults;
}

/** To a parameter, or to what is no fact. */
function isBound(ref: FactRef, refs: FactRef[], conditions: string): boolean {
  const others = refs.flatMap(({ alias }) => (alias ? [alias] : []));
  const key = keyOf(ref);
  if (new RegExp(`${key} (?:= ANY|IN|= [$?])`).test(conditions) || new RegExp(`USING \\(${KEY}`).test(conditions))
    return true;
  return [...conditions.matchAll(new RegExp(`${key} = ([a-z]\\w*)\\.`, 'g'))].some(
    ([, other]) => !others.includes(other!),
  );
}

const WRITE = /\b(?:INSERT INTO|(?<!DO |FOR )UPDATE|DELETE FROM)\s+([a-z_]+)/g;

function faultsOfWrites(sql: string): string[] {
  const written = [...sql.matchAll(WRITE)].map(([, table]) => table!).filter((table) => tables.has(table));
  const faults: string[] = [];
  if (written.length > 1 && written.some((table) => facts.includes(table)))
    faults.push(`writes twice: ${written.join(', ')}`);
  for (const [, table, columns, rest] of sql.matchAll(/\bINSERT INTO ([a-z_]+)(?:\s+AS \w+)?\s*\(([^)]*)\)([^]*)/g)) {
    if (!facts.includes(table!)) continue;
    if (!columns!.trim().startsWith(KEY)) faults.push(`an INSERT into ${table} that does not begin with its shard key`);
    if (!/^\s*VALUES\b/.test(rest!) && !/\bRETURNING\b/.test(rest!))
      faults.push(`INSERT … SELECT into ${table} without RETURNING`);
  }
  return faults;
}

/** An EXISTS on a table that every shard has, which asks about a fact outside it. */
function faultsOfExists(sql: string, refs: FactRef[]): string[] {
  const faults = /\bEXISTS\s*\(\s*SELECT\s+FROM\b/.test(sql) ? ['EXISTS (SELECT FROM …): SELECT 1'] : [];
  for (const found of sql.matchAll(/\bEXISTS\s*\(\s*SELECT\s+1\s+FROM\s+([a-z_]+)/g)) {
    const open = sql.indexOf('(', found.index);
    const inner = sql.slice(open, closing(sql, open));
    const asked = refs.find(({ alias }) => alias && new RegExp(`\\b${alias}\\.`).test(inner));
    if (asked && tables.has(found[1]!) && !facts.includes(found[1]!))
      faults.push(`EXISTS over ${found[1]} that asks about ${asked.table}: IN`);
  }
  return faults;
}

function faultsOf({ sql }: SqlText): string[] {
  const faults = [
    ...(/\bFOR SHARE\b/.test(sql) ? ['FOR SHARE: FOR UPDATE'] : []),
    ...(/\bset_config\(/.test(sql) ? ['set_config: SET LOCAL'] : []),
  ];
  const isAll = /all shards: /.test(sql);
  const plain = sql.replaceAll(/\/\*.*?\*\/|--[^\n]*/g, ' ').replaceAll(/'[^']*'/g, "''");
  const groups = levels(plain).map(branchesOf);
  const refs = groups.flat().flatMap((branch) => branch.refs);
  if (refs.length === 0 && !new RegExp(`INSERT INTO (?:${facts.join('|')})\\b`).test(plain)) return faults;
  if (/\bSKIP LOCKED\b/.test(plain)) faults.push('FOR UPDATE across: a scope at a time');
  if (!isAll)
    for (const branches of groups)
      faults.push(...branches.flatMap((branch) => faultsOfBranch(branch, branches.length > 1)));
  return [...faults, ...faultsOfWrites(plain), ...faultsOfExists(plain, refs)];
}

const refused = sqlTexts(FOLDERS).flatMap((text) => faultsOf(text).map((fault) => ({ ...text, fault })));
for (const { file, line, fault } of new Map(
  refused.map((one) => [`${one.file}:${one.line} ${one.fault}`, one]),
).values())
  console.error(`error fact-statements: ${file}:${line} ${fault}`);
process.exitCode = refused.length > 0 ? 1 : 0;
