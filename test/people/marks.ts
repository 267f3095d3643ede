import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { TextKind } from './taken-texts';

/** Kinds of what can be marked; a number or a hash is what it is. */
export type MarkedKind = Exclude<TextKind, 'code'> | 'device' | 'picture';

/** How each word begins; in no language we write, so that the database has one thing to look for and not hundreds. */
const WORD = 'zq';

/** Where marks were written, for finding them again. */
export class Marks {
  private readonly written = new Map<string, MarkedKind>();

  /** A word that stands nowhere else, of letters and digits that survive every spelling. */
  word(kind: MarkedKind): string {
    return this.note(kind, `${WORD}${kind}${randomBytes(5).toString('hex')}`);
  }

  /** A number that stands nowhere else. */
  digits(kind: MarkedKind, count: number): string {
    const digits = Array.from(randomBytes(count), (byte) => byte % 10).join('');
    return this.note(kind, `9${digits.slice(1)}`);
  }

  note(kind: MarkedKind, mark: string): string {
    this.written.set(mark, kind);
    return mark;
  }

  kindsIn(text: string): MarkedKind[] {
    const lower = text.toLowerCase();
    return [
      ...new Set([...this.written].flatMap(([mark, kind]) => (lower.includes(mark.toLowerCase()) ? [kind] : []))),
    ];
  }

  /** Kinds of marks that stand in each column of every table, the job queue's included: `table.column` to kinds. */
  async inColumns(owner: DataSource): Promise<Map<string, MarkedKind[]>> {
    const found = new Map<string, MarkedKind[]>();
    const sought = new Set([...this.written.keys()].map((mark) => (mark.startsWith(WORD) ? WORD : mark)));
    const patterns = [...sought].map((part) => `%${part}%`);
    for (const { schema, table, columns } of await tables(owner)) {
      const texts = columns.map(({ name, type }) => `${readable(name, type)} AS "${name}"`);
      const rows = await owner.query<Record<string, string | null>[]>(
        `SELECT ${texts.join(', ')} FROM "${schema}"."${table}" AS t WHERE concat_ws(' ', ${columns.map(({ name, type }) => readable(name, type)).join(', ')}) ILIKE ANY($1)`,
        [patterns],
      );
      for (const row of rows)
        for (const [column, text] of Object.entries(row)) {
          const kinds = this.kindsIn(text ?? '');
          const place = `${table}.${column}`;
          if (kinds.length > 0) found.set(place, [...new Set([...(found.get(place) ?? []), ...kinds])]);
        }
    }
    return found;
  }
}

interface Table {
  schema: string;
  table: string;
  columns: { name: string; type: string }[];
}

/** Tables with their columns that can hold a text: words, JSON, lists, words for searching, bytes. */
export async function tables(owner: DataSource): Promise<Table[]> {
  return owner.query<Table[]>(
    `SELECT n.nspname AS schema, c.relname AS "table", json_agg(json_build_object('name', a.attname, 'type', t.typname) ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ('public', 'graphile_worker')
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped JOIN pg_type t ON t.oid = a.atttypid
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND ltrim(t.typname, '_') IN ('text', 'varchar', 'bpchar', 'name', 'json', 'jsonb', 'tsvector', 'bytea', 'xml')
     GROUP BY 1, 2 ORDER BY 1, 2`,
  );
}

/** Bytes are read as they stand: a text that was stored as bytes is found, too. */
const readable = (name: string, type: string): string =>
  type === 'bytea' ? `encode(t."${name}", 'escape')` : `t."${name}"::text`;
