import type { ImportFormat } from '@app/documents';
import {
  type Actor,
  type Connection,
  errorMessages,
  fill,
  KernelError,
  newKey,
  pageOf,
  type Query,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import type { DataKey } from '@app/people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CitizenImportQueue } from './citizen-import-queue';
import { CitizenImport, GONE, ImportState } from './citizen-import.entity';
import type { CitizenImportsArgs, ImportFaultsArgs, MendRowInput } from './citizen-import.inputs';
import { ImportRowView } from './citizen-import.views';
import { ListReaders } from './list-readers';
import { type CellFault, type ListCells, type ListForm, MENDED_BY, tidiedCells } from './list-work';
import { SealedLists } from './sealed-list';
import { SubjectStore } from './subject-store';
import { SubjectError } from './subjects.errors';
import { ImportAccepted, ImportBegun, ImportCancelled, ImportMended } from './subjects.events';
import { SubjectPermission } from './subjects.permissions';

const imports = tableOf(CitizenImport);

interface StoredRow {
  row: number;
  faults: CellFault[];
  box: Buffer;
}

/** Lists of citizens from files: sent in, looked at, mended, written. Whoever keeps the list where they were sent may. */
@Injectable()
export class CitizenImports {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly store: SubjectStore,
    private readonly lists: SealedLists,
    private readonly readers: ListReaders,
    private readonly queue: CitizenImportQueue,
  ) {}

  /** Takes a file in, sealed, and has it judged. Throws NOT_FOUND, FILE_TOO_LARGE, IMPORT_FORMAT. */
  async begin(
    actor: Actor,
    { organisationKey, kind, asked: asks }: Pick<CitizenImport, 'organisationKey' | 'kind' | 'asked'>,
    file: { name: string; content: AsyncIterable<Buffer> },
  ): Promise<CitizenImport> {
    if (!actor.command) throw KernelError.IDEMPOTENCY_KEY_REQUIRED();
    if (!actor.worksAt(SubjectPermission.Keep, organisationKey)) throw KernelError.NOT_FOUND();
    const format = formatOf(file.name);
    const importKey = newKey();
    const { sha256, digest, key } = await this.lists.keep(importKey, file.content);
    // What was asked is the content; the request's own hash knows nothing of a body that streams.
    const asked = this.store.secretly(actor.under({ key: actor.command.key, hash: digest }));
    const made = await this.transactions
      .run(asked, async (tx) => {
        const { path } = await this.store.placeOf(tx, organisationKey);
        await imports.insert(tx, {
          key: importKey,
          organisationKey,
          path,
          kind,
          asked: asks,
          format,
          sha256,
          wrappedKey: key.wrapped,
          state: ImportState.Checking,
          createdBy: actor.mustBePerson,
          createdAt: tx.now,
          waitsSince: tx.now,
        });
        tx.happened(ImportBegun, { subject: importKey, path, after: { kind, format } });
        return importKey;
      })
      .catch(async (error: unknown) => {
        await this.lists.remove(sha256);
        throw error;
      });
    if (made !== importKey) await this.lists.remove(sha256);
    this.queue.look();
    return this.one(actor, made);
  }

  /** Looking at one that nobody works on makes it go on. Throws NOT_FOUND. */
  async one(actor: Actor, key: string): Promise<CitizenImport> {
    const [found] = await this.seen(actor, [key]);
    if (!found) throw KernelError.NOT_FOUND();
    if (found.state === ImportState.Checking || found.state === ImportState.Writing) this.queue.look();
    return found;
  }

  async seen(actor: Actor, keys: readonly string[]): Promise<CitizenImport[]> {
    const rows = await this.dataSource.query<CitizenImport[]>(
      `SELECT ${imports.columns('i')} FROM citizen_import AS i WHERE i.key = ANY($1::uuid[]) AND i.organisation_key = ANY($2::int[])`,
      [keys, actor.workplaces(SubjectPermission.Keep)],
    );
    return rows.map((row) => imports.toRow(row));
  }

  /** The latest first. */
  list(actor: Actor, { organisationKey, ...page }: CitizenImportsArgs): Promise<Connection<CitizenImport>> {
    const params: unknown[] = [actor.workplaces(SubjectPermission.Keep)];
    const at = organisationKey == null ? '' : ` AND i.organisation_key = $${params.push(organisationKey)}`;
    const sql = `SELECT ${imports.columns('i')} FROM citizen_import AS i WHERE i.organisation_key = ANY($1::int[])${at}`;
    const sort = [{ expression: 'i.key', type: 'uuid' as const, descending: true }];
    return pageOf<CitizenImport>(this.query, { sql, params, sort }, page, (row) => imports.toRow(row));
  }

  /** Rows that wait, with what is wrong in each cell. Throws NOT_FOUND. */
  async faults(actor: Actor, { importKey, ...page }: ImportFaultsArgs): Promise<Connection<ImportRowView>> {
    const form = await this.formOf(await this.one(actor, importKey));
    const key = await this.keyOf(importKey);
    const sql = `SELECT r.row, r.faults, r.box FROM citizen_import_row AS r WHERE r.import_key = $1`;
    const sort = [
      { expression: `(r.faults = '[]')`, type: 'boolean' as const },
      { expression: 'r.row', type: 'int' as const },
    ];
    return pageOf<ImportRowView>(this.query, { sql, params: [importKey], sort }, page, (found) => {
      const { row, faults, box } = found as unknown as StoredRow;
      return viewOf(form, row, key ? this.lists.openRow(importKey, key, row, box) : {}, faults, actor);
    });
  }

  /** What stands in its rows, in order. Throws NOT_FOUND. */
  async columns(actor: Actor, importKey: string): Promise<ListForm['columns']> {
    return (await this.formOf(await this.one(actor, importKey))).columns;
  }

  /** Every row that waits, for the file of failed rows. Throws NOT_FOUND. */
  async *failed(actor: Actor, importKey: string): AsyncGenerator<ImportRowView> {
    await this.one(actor, importKey);
    let after: string | null = null;
    do {
      const page: Connection<ImportRowView> = await this.faults(actor, { importKey, first: 100, after });
      for (const { node } of page.edges) if (node.faults.length > 0) yield node;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
  }

  /** What is typed in the place of a cell; the row is judged again. Throws NOT_FOUND, IMPORT_NOT_WAITING. */
  async mend(actor: Actor, { importKey, row, cells }: MendRowInput): Promise<ImportRowView> {
    const key = await this.keyOf(importKey);
    await this.transactions.run(this.store.secretly(actor), async (tx) => {
      const job = await this.own(tx, importKey, [ImportState.Checked, ImportState.Written]);
      const [stored] = await tx.query<StoredRow>(
        'SELECT r.row, r.faults, r.box FROM citizen_import_row AS r WHERE r.import_key = $1 AND r.row = $2 FOR UPDATE',
        [importKey, row],
      );
      if (!stored || !key) throw KernelError.NOT_FOUND();
      const form = await this.formOf(job, tx.query.bind(tx));
      const known = new Set(form.columns.map(({ name }) => name));
      const changed = new Map(
        cells.flatMap(({ column, text }) => (known.has(column) ? [[column, text?.trim() ?? '']] : [])),
      );
      const before = this.lists.openRow(importKey, key, row, stored.box);
      const mendedBy = { [MENDED_BY]: tx.actor.mustBePerson };
      const after = tidiedCells({ ...before, ...Object.fromEntries(changed), ...mendedBy });
      const faults = form.faultsIn(after);
      // What only others tell (who is recorded, which community is meant) is asked again when it is written.
      const box = this.lists.sealRow(importKey, key, row, after);
      await tx.query('UPDATE citizen_import_row SET faults = $3, box = $4 WHERE import_key = $1 AND row = $2', [
        importKey,
        row,
        JSON.stringify(faults),
        box,
      ]);
      const step = Number(stored.faults.length > 0) - Number(faults.length > 0);
      await tx.query(
        'UPDATE citizen_import SET right_rows = right_rows + $2, wrong_rows = wrong_rows - $2, waits_since = $3 WHERE key = $1',
        [importKey, step, tx.now],
      );
      tx.happened(ImportMended, { subject: importKey, path: job.path, after: { row, columns: [...changed.keys()] } });
    });
    // Not the stored answer of the request: what stands in the cells would lie there in clear.
    return this.waiting(actor, importKey, row, key);
  }

  /** Right rows are written from now on; those that wait are judged again, and written as far as they are right by then. Throws NOT_FOUND, IMPORT_NOT_WAITING, IMPORT_NOTHING_RIGHT, and what its kind refuses. */
  async accept(actor: Actor, importKey: string): Promise<CitizenImport> {
    await this.transactions.run(actor, async (tx) => {
      const job = await this.own(tx, importKey, [ImportState.Checked, ImportState.Written]);
      if (job.rightRows <= job.written && job.wrongRows === 0) throw SubjectError.IMPORT_NOTHING_RIGHT();
      await this.readers.of(job.kind).mustTake?.(tx.query.bind(tx), job, actor.language);
      await imports.update(tx, { key: importKey }, { state: ImportState.Writing, trouble: null, waitsSince: tx.now });
      tx.happened(ImportAccepted, { subject: importKey, path: job.path, after: { rightRows: job.rightRows } });
    });
    this.queue.look();
    return this.one(actor, importKey);
  }

  /** Gives up what is not written; the file and the rows that wait go for good. Throws NOT_FOUND, IMPORT_NOT_WAITING. */
  async cancel(actor: Actor, importKey: string): Promise<CitizenImport> {
    const sha256 = await this.transactions.run(actor, async (tx) => {
      const every = [ImportState.Checking, ImportState.Checked, ImportState.Writing, ImportState.Written];
      const job = await this.own(tx, importKey, every);
      await imports.update(tx, { key: importKey }, { ...GONE, state: ImportState.Cancelled });
      await tx.query('DELETE FROM citizen_import_row WHERE import_key = $1', [importKey]);
      tx.happened(ImportCancelled, { subject: importKey, path: job.path, after: { written: job.written } });
      return job.sha256;
    });
    if (sha256) await this.lists.remove(sha256);
    return this.one(actor, importKey);
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params);

  private formOf(list: CitizenImport, query = this.query): Promise<ListForm> {
    return this.readers.of(list.kind).form(query, list);
  }

  private async waiting(actor: Actor, importKey: string, row: number, key: DataKey | null): Promise<ImportRowView> {
    const [stored] = await this.dataSource.query<StoredRow[]>(
      'SELECT r.row, r.faults, r.box FROM citizen_import_row AS r WHERE r.import_key = $1 AND r.row = $2',
      [importKey, row],
    );
    if (!stored || !key) throw KernelError.NOT_FOUND();
    const form = await this.formOf(await this.one(actor, importKey));
    return viewOf(form, row, this.lists.openRow(importKey, key, row, stored.box), stored.faults, actor);
  }

  private async keyOf(importKey: string): Promise<DataKey | null> {
    const [found] = await this.dataSource.query<{ wrapped: Buffer | null }[]>(
      'SELECT wrapped_key AS wrapped FROM citizen_import WHERE key = $1',
      [importKey],
    );
    return found?.wrapped ? this.lists.keyOf(importKey, found.wrapped) : null;
  }

  private async own(tx: Transaction, importKey: string, states: readonly ImportState[]): Promise<CitizenImport> {
    const [job] = await tx.query<CitizenImport>(
      `SELECT ${imports.columns('i')} FROM citizen_import AS i WHERE i.key = $1 FOR UPDATE`,
      [importKey],
    );
    if (!job || !tx.actor.worksAt(SubjectPermission.Keep, job.organisationKey)) throw KernelError.NOT_FOUND();
    if (!states.includes(job.state)) throw SubjectError.IMPORT_NOT_WAITING();
    return imports.toRow(job);
  }
}

function formatOf(name: string): ImportFormat {
  const ending = /\.(csv|xlsx)$/i.exec(name)?.[1]?.toLowerCase();
  if (!ending) throw SubjectError.IMPORT_FORMAT({}, [{ path: 'file', code: 'IMPORT_FORMAT' }]);
  return ending as ImportFormat;
}

const viewOf = (
  { columns }: ListForm,
  row: number,
  cells: ListCells,
  faults: readonly CellFault[],
  { language }: Actor,
): ImportRowView => {
  const labels = new Map(columns.map(({ name, label }) => [name, label[language]]));
  const labelOf = (column: string) => labels.get(column) ?? column;
  return Object.assign(new ImportRowView(), {
    row,
    cells: columns.flatMap(({ name, label }) =>
      cells[name] ? [{ column: name, label: label[language], text: cells[name] }] : [],
    ),
    faults: faults.map(({ column, code, params = {} }) => ({
      column,
      label: labelOf(column),
      code,
      message: fill(errorMessages(code)[language], params),
      citizenId: params.citizenId ?? null,
    })),
  });
};
