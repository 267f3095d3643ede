import { type Actor, batch, Clock, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Directive, directiveColumns, toDirective } from '@app/directives';
import type { RecordsFile, BookEntry } from './register.entity';
import { entryColumns, fileColumns, toEntry, toFile, booksWithinReach } from './register.sql';

/** Lines shown at a file, or at a document that stands in many books. */
const SHOWN = 500;

type Owner = 'directive_key' | 'file_key';

@Injectable()
export class RegistersLoader {
  constructor(
    private readonly dataSource: DataSource,
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
    if (!found) throw new Error(`register entry without its document: ${directiveKey}`);
    return found;
  }

  recordsFile(context: RequestContext, { fileKey }: BookEntry): Promise<RecordsFile | null> {
    if (fileKey === null) return Promise.resolve(null);
    return batch<string, RecordsFile>(context, 'bookEntry.recordsFile', async (keys) => {
      const rows: RecordsFile[] = await this.dataSource.query(
        `SELECT ${fileColumns} FROM records_file AS f WHERE f.key = ANY($1::uuid[])`,
        [keys],
      );
      return new Map(rows.map((row) => [row.key, toFile(row)]));
    }).load(fileKey);
  }

  /** Lines in the books within the caller's reach. */
  async ofDirective(context: RequestContext, key: string): Promise<BookEntry[]> {
    const load = (keys: string[], actor: Actor) => this.entries('directive_key', keys, actor);
    return (await batch<string, BookEntry[]>(context, 'directive.bookEntries', load).load(key)) ?? [];
  }

  /** The first ones in the order of their days. */
  async ofFile(context: RequestContext, key: string): Promise<BookEntry[]> {
    const load = (keys: string[], actor: Actor) => this.entries('file_key', keys, actor);
    return (await batch<string, BookEntry[]>(context, 'recordsFile.entries', load).load(key)) ?? [];
  }

  async countOfFile(context: RequestContext, key: string): Promise<number> {
    const load = (keys: string[], actor: Actor) => this.counts('file_key', keys, actor);
    return (await batch<string, number>(context, 'recordsFile.entriesCount', load).load(key)) ?? 0;
  }

  async countOfDirective(context: RequestContext, key: string): Promise<number> {
    const load = (keys: string[], actor: Actor) => this.counts('directive_key', keys, actor);
    return (await batch<string, number>(context, 'directive.bookEntriesCount', load).load(key)) ?? 0;
  }

  private async entries(owner: Owner, keys: string[], actor: Actor): Promise<Map<string, BookEntry[]>> {
    const params: unknown[] = [keys];
    const reach = booksWithinReach(actor, this.clock.today(), 'e.organisation_key', params);
    const rows: (BookEntry & { owner: string })[] = await this.dataSource.query(
      `SELECT wanted.key AS owner, line.* FROM unnest($1::uuid[]) AS wanted (key) CROSS JOIN LATERAL (
         SELECT ${entryColumns} FROM register_entry AS e WHERE e.${owner} = wanted.key AND ${reach}
         ORDER BY e.entered_on, e.number, e.key LIMIT ${SHOWN}) AS line
       ORDER BY line."enteredOn", line.number, line.key`,
      params,
    );
    const groups = Map.groupBy(rows, (row) => row.owner);
    return new Map([...groups].map(([key, found]) => [key, found.map(toEntry)]));
  }

  private async counts(owner: Owner, keys: string[], actor: Actor): Promise<Map<string, number>> {
    const params: unknown[] = [keys];
    const reach = booksWithinReach(actor, this.clock.today(), 'e.organisation_key', params);
    const rows: { key: string; count: number }[] = await this.dataSource.query(
      `SELECT e.${owner} AS key, count(*)::int AS count FROM register_entry AS e
       WHERE e.${owner} = ANY($1::uuid[]) AND ${reach} GROUP BY e.${owner}`,
      params,
    );
    return new Map(rows.map(({ key, count }) => [key, count]));
  }
}
