import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  KernelError,
  newKey,
  pageOf,
  type Query,
  type SortColumn,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { oneLine } from '@app/directives';
import { BookEntry, RecordsFile } from './book-entry.entity';
import { fileColumns, mustKeepBooks, mustRead, toFile, booksWithinReach } from './records.sql';
import { BookError } from './records.errors';
import { BookEntryFiled, RecordsFileClosed, RecordsFileOpened } from './records.events';
import { type OpenRecordsFileInput, type RecordsFilesArgs, RecordsFileSorts } from './records.inputs';
import { BookEntries } from './book-entries.service';

const files = tableOf(RecordsFile);

const NEWEST_FIRST: SortColumn[] = [
  { expression: 'f.year', descending: true, type: 'int' },
  { expression: 'f.key', descending: true, type: 'uuid' },
];

/** Files in which the documents of one matter are kept: Decree 30/2020/NĐ-CP, articles 28 to 31. */
@Injectable()
export class RecordsFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly entries: BookEntries,
  ) {}

  async open(actor: Actor, input: OpenRecordsFileInput): Promise<RecordsFile> {
    const key = await this.transactions.run(actor, async (tx) => {
      const { organisationKey, year, retention, ...names } = input;
      const keeper = await mustKeepBooks(tx.query.bind(tx), actor, organisationKey, this.clock.today());
      const { path, provinceId, scopeId } = keeper;
      const [code, title] = [oneLine(names.code), oneLine(names.title)];
      const faults = Object.entries({ code, title }).filter(([, text]) => text === '');
      if (faults.length > 0)
        throw KernelError.INVALID_INPUT(
          {},
          faults.map(([field]) => ({ path: field, code: 'FIELD_REQUIRED' })),
        );
      const after = { organisationKey, year, code, title, retention: retention?.trim() || null };
      const file = { provinceId, scopeId, key: newKey() };
      await files.insert(tx, { ...file, ...after, openedOn: this.clock.today() });
      tx.happened(RecordsFileOpened, {
        subject: file.key,
        provinceId,
        scopeId,
        path,
        payload: { organisationKey, year },
        after,
      });
      return file;
    });
    return this.get(actor, key);
  }

  async close(actor: Actor, fileKey: FactKey, version: number): Promise<RecordsFile> {
    const key = await this.transactions.run(actor, async (tx) => {
      const query = tx.query.bind(tx);
      const file = await this.find(query, actor, fileKey);
      const { path } = await mustKeepBooks(query, actor, file.organisationKey, this.clock.today());
      if (file.closedOn !== null) throw BookError.RECORDS_FILE_CLOSED();
      const change = await files.amend(tx, file, version, { closedOn: this.clock.today() });
      tx.happened(RecordsFileClosed, {
        subject: file.key,
        provinceId: file.provinceId,
        scopeId: file.scopeId,
        path,
        payload: { organisationKey: file.organisationKey, year: file.year },
        ...change,
      });
      return { provinceId: file.provinceId, scopeId: file.scopeId, key: file.key };
    });
    return this.get(actor, key);
  }

  /** Puts an entry into an open file of the same organisation in the same province, or (null) takes it out of an open one. */
  async fileEntry(actor: Actor, entryKey: FactKey, version: number, wanted: FactKey | null): Promise<BookEntry> {
    const key = await this.transactions.run(actor, async (tx) => {
      const query = tx.query.bind(tx);
      const entry = await this.entries.find(query, actor, entryKey);
      const { path } = await mustKeepBooks(query, actor, entry.organisationKey, this.clock.today());
      const target = wanted === null ? null : await this.find(query, actor, wanted);
      if (target && (target.organisationKey !== entry.organisationKey || target.provinceId !== entry.provinceId))
        throw BookError.RECORDS_FILE_ELSEWHERE({}, [{ path: 'recordsFileId', code: 'RECORDS_FILE_ELSEWHERE' }]);
      await mustBeOpen(tx, entry.provinceId, [entry.fileKey, target?.key ?? null]);
      const { organisationKey, directiveKey } = entry;
      const fileKey = target?.key ?? null;
      const change = await tableOf(BookEntry).amend(tx, entry, version, { fileKey });
      tx.happened(BookEntryFiled, {
        subject: entry.key,
        provinceId: entry.provinceId,
        scopeId: entry.scopeId,
        path,
        payload: { organisationKey, directiveKey, fileKey },
        ...change,
      });
      return { provinceId: entry.provinceId, scopeId: entry.scopeId, key: entry.key };
    });
    return this.entries.one(actor, key);
  }

  get(actor: Actor, key: FactKey): Promise<RecordsFile> {
    return this.transactions.read(actor, (query) => this.find(query, actor, key));
  }

  /** Those whose books the actor reads. */
  seen(actor: Actor, keys: FactKey[]): Promise<RecordsFile[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const reach = booksWithinReach(actor, this.clock.today(), 'f.organisation_key', params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<RecordsFile>(
        `SELECT ${fileColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
         JOIN records_file AS f ON f.province_id = k.province_id AND f.key = k.key
         WHERE f.province_id = ANY($1::int[]) AND ${reach}`,
        params,
      );
      return rows.map(toFile);
    });
  }

  async list(actor: Actor, args: RecordsFilesArgs): Promise<Connection<RecordsFile>> {
    const { organisationKey } = args;
    const run = this.transactions.reading(actor);
    const { provinceIds } = await mustRead(run, actor, organisationKey, this.clock.today());
    const params: unknown[] = [organisationKey, provinceIds];
    const conditions = ['f.province_id = ANY($2::int[])', 'f.organisation_key = $1'];
    if (args.year != null) conditions.push(`f.year = $${params.push(args.year)}`);
    return pageOf<RecordsFile>(
      run,
      {
        sql: `SELECT ${fileColumns} FROM records_file AS f WHERE ${conditions.join(' AND ')}`,
        params,
        sort: RecordsFileSorts.columnsOf(args, NEWEST_FIRST),
      },
      args,
      toFile,
    );
  }

  private async find(query: Query, actor: Actor, { provinceId, key }: FactKey): Promise<RecordsFile> {
    const params: unknown[] = [provinceId, key];
    const reach = booksWithinReach(actor, this.clock.today(), 'f.organisation_key', params);
    const [row] = await query<RecordsFile>(
      `SELECT ${fileColumns} FROM records_file AS f WHERE f.province_id = $1 AND f.key = $2 AND ${reach}`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    return toFile(row);
  }
}

/** Files stay open until commit. */
async function mustBeOpen(tx: Transaction, provinceId: number, keys: (string | null)[]): Promise<void> {
  const files = await tx.query<{ closedOn: string | null }>(
    `SELECT closed_on AS "closedOn" FROM records_file WHERE province_id = $1 AND key = ANY($2::uuid[])
     ORDER BY key FOR UPDATE`,
    [provinceId, keys.filter((key) => key !== null)],
  );
  if (files.some(({ closedOn }) => closedOn !== null)) throw BookError.RECORDS_FILE_CLOSED();
}
