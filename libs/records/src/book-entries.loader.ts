import { type Actor, batch, Clock, type FactKey, inShardsOf, type RequestContext, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Directive, directiveColumns, toDirective } from '@app/directives';
import type { RecordsFile, BookEntry } from './book-entry.entity';
import { entryColumns, fileColumns, toEntry, toFile, booksWithinReach } from './records.sql';

/** Lines shown at a file, or at a document that stands in many books. */
const SHOWN = 500;

/** What holds lines: how it is asked for, named, and joined to `register_entry AS e`. */
interface Owner {
  asked: string;
  owner: string;
  holds: string;
}

const BY_DIRECTIVE: Owner = {
  asked: 'unnest($1::uuid[]) AS asked (key)',
  owner: 'asked.key',
  holds: 'e.directive_key = asked.key',
};
const BY_FILE: Owner = {
  asked: 'unnest($1::int[], $2::uuid[]) AS asked(province_id, key)',
  owner: `concat_ws(':', asked.province_id, asked.key)`,
  holds: 'e.province_id = asked.province_id AND e.file_key = asked.key',
};

@Injectable()
export class BookEntriesLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Who reads a line of a book reads the document that stands there; nothing more is asked. */
  async directive(context: RequestContext, { directiveKey }: BookEntry): Promise<Directive> {
    const found = await batch<string, Directive>(context, 'registerEntry.directive', async (keys) => {
      const rows: Directive[] = await this.dataSource.query(
        `SELECT ${directiveColumns} FROM directive AS d WHERE d.key = ANY($1::uuid[])`,
        [keys],
      );
      return new Map(rows.map((row) => [row.key, toDirective(row)]));
    }).load(directiveKey);
    if (!found) throw new Error(`book entry without its document: ${directiveKey}`);
    return found;
  }

  /** Null where the file lies with an office that the caller does not reach, though the line's own shares its scope. */
  recordsFile(context: RequestContext, { provinceId, scopeId, fileKey }: BookEntry): Promise<RecordsFile | null> {
    if (fileKey === null) return Promise.resolve(null);
    return batch<string, RecordsFile>(context, 'bookEntry.recordsFile', (keys, actor) =>
      this.transactions.read(actor, async (query) => {
        const params: unknown[] = [...partsOf(keys)];
        const reach = booksWithinReach(actor, this.clock.today(), 'f.organisation_key', params);
        const rows = await query<RecordsFile>(
          `SELECT ${fileColumns} FROM unnest($1::int[], $2::uuid[]) AS asked (province_id, key)
           JOIN records_file AS f ON f.province_id = asked.province_id AND f.key = asked.key
           WHERE f.province_id = ANY($1::int[]) AND ${reach}`,
          params,
        );
        return new Map(rows.map((row) => [textOf(row), toFile(row)]));
      }),
    ).load(textOf({ provinceId, scopeId, key: fileKey }));
  }

  /** Lines in the books within the caller's reach. */
  async ofDirective(context: RequestContext, key: string): Promise<BookEntry[]> {
    const load = (keys: string[], actor: Actor) => this.entries(BY_DIRECTIVE, [keys], actor);
    return (await batch<string, BookEntry[]>(context, 'directive.bookEntries', load).load(key)) ?? [];
  }

  /** The first ones in the order of their days. */
  async ofFile(context: RequestContext, file: FactKey): Promise<BookEntry[]> {
    const load = (keys: string[], actor: Actor) => this.entries(BY_FILE, partsOf(keys), actor);
    return (await batch<string, BookEntry[]>(context, 'recordsFile.entries', load).load(textOf(file))) ?? [];
  }

  async countOfFile(context: RequestContext, file: FactKey): Promise<number> {
    const load = (keys: string[], actor: Actor) => this.counts(BY_FILE, partsOf(keys), actor);
    return (await batch<string, number>(context, 'recordsFile.entriesCount', load).load(textOf(file))) ?? 0;
  }

  async countOfDirective(context: RequestContext, key: string): Promise<number> {
    const load = (keys: string[], actor: Actor) => this.counts(BY_DIRECTIVE, [keys], actor);
    return (await batch<string, number>(context, 'directive.bookEntriesCount', load).load(key)) ?? 0;
  }

  private entries({ asked, owner, holds }: Owner, params: unknown[], actor: Actor): Promise<Map<string, BookEntry[]>> {
    const shards = inShardsOf(actor, 'e', params);
    const reach = booksWithinReach(actor, this.clock.today(), 'e.organisation_key', params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<BookEntry & { owner: string; nth: number }>(
        `SELECT * FROM (
           SELECT ${owner} AS owner, ${entryColumns},
                  row_number() OVER (PARTITION BY ${owner} ORDER BY e.entered_on, e.number, e.key)::int AS nth
           FROM ${asked} JOIN register_entry AS e ON ${holds} WHERE ${shards} AND ${reach}) AS line
         WHERE line.nth <= ${SHOWN} ORDER BY line."enteredOn", line.number, line.key`,
        params,
      );
      const groups = Map.groupBy(rows, (row) => row.owner);
      return new Map([...groups].map(([key, found]) => [key, found.map(toEntry)]));
    });
  }

  private counts({ asked, owner, holds }: Owner, params: unknown[], actor: Actor): Promise<Map<string, number>> {
    const shards = inShardsOf(actor, 'e', params);
    const reach = booksWithinReach(actor, this.clock.today(), 'e.organisation_key', params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<{ key: string; count: number }>(
        `SELECT ${owner} AS key, count(*)::int AS count FROM ${asked} JOIN register_entry AS e ON ${holds}
         WHERE ${shards} AND ${reach} GROUP BY 1`,
        params,
      );
      return new Map(rows.map(({ key, count }) => [key, count]));
    });
  }
}

/** A file by one text, as loaders name what they are asked for. */
const textOf = ({ provinceId, key }: FactKey): string => `${provinceId}:${key}`;

const partsOf = (texts: string[]): unknown[] => {
  const parts = texts.map((text) => text.split(':'));
  return [0, 1].map((at) => parts.map((part) => part[at]));
};
