import { type ImportFormat, SheetError } from '@app/documents';
import { ALL_SCOPES, Actor, Clock, type FactPlace, type Query, tableOf, Transactions } from '@app/kernel';
import { placeOn } from '@app/organisations';
import type { DataKey } from '@app/people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CitizenImport, GONE, ImportState } from './citizen-import.entity';
import { ListReaders } from './list-readers';
import { FileTrouble, readAhead, ROUND, roundsOf } from './import-rows';
import type { FaultyRow, ListForm, ListWork, PlacedRow } from './list-work';
import { SealedLists } from './sealed-list';
import { ImportChecked, ImportRound } from './subjects.events';

const imports = tableOf(CitizenImport);

/** An import that is being worked on, with what opens it. */
interface Open extends CitizenImport {
  wrapped: Buffer;
}

interface Work {
  job: Open;
  key: DataKey;
  place: FactPlace & { path: string };
  form: ListForm;
  list: ListWork;
  actor: Actor;
  /** Tells that the process ends: what was begun goes on where it is started again. */
  signal: AbortSignal;
}

/** Reads a file to its end, twice: to judge its rows, and to write those that are right. Each round is one transaction, and says how far it came. */
@Injectable()
export class CitizenImportRun {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly lists: SealedLists,
    private readonly readers: ListReaders,
  ) {}

  /** Those that wait for somebody to go on with them, the oldest first. */
  async running(): Promise<string[]> {
    const rows = await this.dataSource.query<{ key: string }[]>(
      `SELECT i.key FROM citizen_import AS i WHERE i.state IN ('checking', 'writing') ORDER BY i.key`,
    );
    return rows.map(({ key }) => key);
  }

  /** Goes on with one until it waits for somebody, or is given up. */
  async run(importKey: string, signal: AbortSignal): Promise<void> {
    const job = await this.read(importKey);
    if (!job) return;
    try {
      const work = await this.begin(job, signal);
      if (job.state === ImportState.Checking) await this.check(work);
      else if (job.state === ImportState.Writing) await this.write(work);
    } catch (error) {
      const trouble = troubleOf(error);
      if (!trouble) throw error;
      await this.stop(job, trouble);
    }
  }

  /** What cannot be judged goes with everything of it. Where only the writing stops, what waits is kept, to be gone on with or given up. */
  private async stop(job: Open, trouble: string): Promise<void> {
    const isJudged = job.state === ImportState.Writing;
    const waiting = job.sha256 ? ImportState.Checked : ImportState.Written;
    const after = isJudged
      ? { state: waiting, trouble, waitsSince: this.clock.now() }
      : { ...GONE, state: ImportState.Unreadable, trouble };
    const isStopped = await this.step(actorOf(job), job, after, null);
    if (isStopped && !isJudged && job.sha256) await this.lists.remove(job.sha256);
  }

  private async begin(job: Open, signal: AbortSignal): Promise<Work> {
    const query: Query = (sql, params) => this.dataSource.query(sql, params);
    const today = this.clock.today();
    const place = await placeOn(query, job.organisationKey, today);
    if (!place) throw new FileTrouble('IMPORT_OFFICE_ENDED');
    const actor = actorOf(job);
    const reader = this.readers.of(job.kind);
    const [form, list] = await this.transactions.read(actor, async (asked) => [
      await reader.form(asked, job),
      await reader.open(asked, job, { ...place, today }),
    ]);
    return { job, key: this.lists.keyOf(job.key, job.wrapped), place, form, list, actor, signal };
  }

  private async check(work: Work): Promise<void> {
    const { job, key, list, actor, signal } = work;
    const counted = { rows: 0, rightRows: 0, wrongRows: 0 };
    await this.dataSource.query('DELETE FROM citizen_import_row WHERE import_key = $1', [job.key]);
    for await (const round of this.rounds(work)) {
      const judged = await this.transactions.read(actor, (query) => list.judge(query, round));
      counted.rows += round.length;
      counted.rightRows += judged.sound.length;
      counted.wrongRows += judged.faulty.length;
      await this.keepFaulty((sql, params) => this.dataSource.query(sql, params), job.key, key, judged.faulty);
      const isWanted = await this.tellProgress(job.key, counted);
      if (!isWanted || signal.aborted) return;
    }
    const waitsSince = this.clock.now();
    await this.step(actor, job, { state: ImportState.Checked, ...counted, waitsSince }, ImportChecked);
  }

  private async write(work: Work): Promise<void> {
    const { job, list, actor, signal } = work;
    if (job.sha256) {
      for await (const round of this.rounds(work)) {
        if (signal.aborted) return;
        const last = round.at(-1)!.row;
        if (last <= job.doneTo) await list.judge(null, round);
        else if (!(await this.writeRound(work, round, last))) return;
      }
    }
    if (!(await this.writeWaiting(work))) return;
    const waitsSince = this.clock.now();
    await this.step(actor, job, { state: ImportState.Written, sha256: null, waitsSince }, null);
    if (job.sha256) await this.lists.remove(job.sha256);
  }

  /** False where it was given up meanwhile. Rows that wait are left to `writeWaiting`, as they stand by now. */
  private async writeRound(work: Work, round: readonly PlacedRow[], last: number): Promise<boolean> {
    const { job, key, list, place, actor } = work;
    return this.transactions.run(actor, async (tx) => {
      const query = tx.query.bind(tx);
      const held = await this.hold(query, job.key);
      // An older build, whose rounds were shorter, may have stopped in the middle of this one.
      await list.judge(
        null,
        round.filter(({ row }) => row <= held.doneTo),
      );
      const judged = await list.judge(
        query,
        round.filter(({ row }) => row > held.doneTo),
      );
      const isWanted = held.state === ImportState.Writing;
      const waiting = await rowsWaiting(query, job.key, round);
      const sound = isWanted ? judged.sound.filter(({ row }) => !waiting.has(row)) : [];
      let written = 0;
      if (isWanted) {
        const unwritten = await list.write(tx, sound);
        written = sound.length - unwritten.length;
        const faulty = [...judged.faulty.filter(({ row }) => !waiting.has(row)), ...unwritten];
        await this.keepFaulty(query, job.key, key, faulty);
        await query(
          `UPDATE citizen_import SET done_to = greatest(done_to, $2), written = written + $3, right_rows = right_rows - $4, wrong_rows = wrong_rows + $4
           WHERE key = $1`,
          [job.key, last, written, faulty.length],
        );
      }
      tx.happened(ImportRound, { subject: job.key, path: place.path, after: { to: last, citizens: written } });
      return isWanted;
    });
  }

  /** Rows that wait, mended or not, after the file: judged again as they stand, against everybody who is recorded by now. */
  private async writeWaiting(work: Work): Promise<boolean> {
    const { job, key, place, list, actor, signal } = work;
    for (let after = 0; ;) {
      if (signal.aborted) return false;
      const waiting = await this.dataSource.query<{ row: number; box: Buffer; isRight: boolean }[]>(
        `SELECT r.row, r.box, r.faults = '[]' AS "isRight" FROM citizen_import_row AS r
         WHERE r.import_key = $1 AND r.row > $2 ORDER BY r.row LIMIT ${ROUND}`,
        [job.key, after],
      );
      const rows = waiting.map(({ row, box }) => ({ row, cells: this.lists.openRow(job.key, key, row, box) }));
      const last = rows.at(-1)?.row;
      if (last === undefined) return true;
      const wereRight = new Set(waiting.flatMap(({ row, isRight }) => (isRight ? [row] : [])));
      const isWanted = await this.transactions.run(actor, async (tx) => {
        const query = tx.query.bind(tx);
        const held = await this.hold(query, job.key);
        const judged = await list.judge(query, rows);
        const isWriting = held.state === ImportState.Writing;
        let written = 0;
        if (isWriting) {
          const faulty = [...judged.faulty, ...(await list.write(tx, judged.sound))];
          written = rows.length - faulty.length;
          await query('DELETE FROM citizen_import_row WHERE import_key = $1 AND row = ANY($2::int[])', [
            job.key,
            rows.map(({ row }) => row),
          ]);
          await this.keepFaulty(query, job.key, key, faulty);
          await query(
            `UPDATE citizen_import SET written = written + $2, right_rows = right_rows + $3, wrong_rows = wrong_rows - $3 WHERE key = $1`,
            [job.key, written, written - wereRight.size],
          );
        }
        tx.happened(ImportRound, {
          subject: job.key,
          path: place.path,
          after: { citizens: written },
        });
        return isWriting;
      });
      if (!isWanted) return false;
      after = last;
    }
  }

  private async hold(query: Query, key: string): Promise<{ state: ImportState; doneTo: number }> {
    const [held] = await query<{ state: ImportState; doneTo: number }>(
      `SELECT i.state, i.done_to AS "doneTo" FROM citizen_import AS i WHERE i.key = $1 FOR UPDATE`,
      [key],
    );
    return held!;
  }

  private rounds({ job, key, form }: Work): AsyncGenerator<PlacedRow[]> {
    return readAhead(roundsOf(form, job.format as ImportFormat, this.lists.read(job.key, key, job.sha256!)));
  }

  private async keepFaulty(query: Query, importKey: string, key: DataKey, faulty: readonly FaultyRow[]): Promise<void> {
    if (faulty.length === 0) return;
    await query(
      `INSERT INTO citizen_import_row (import_key, row, faults, box)
       SELECT $1, r.row, r.faults::jsonb, r.box FROM unnest($2::int[], $3::text[], $4::bytea[]) AS r(row, faults, box)`,
      [
        importKey,
        faulty.map(({ row }) => row),
        faulty.map(({ faults }) => JSON.stringify(faults)),
        faulty.map(({ row, cells }) => this.lists.sealRow(importKey, key, row, cells)),
      ],
    );
  }

  /** Answers whether it is still wanted. */
  private async tellProgress(
    key: string,
    counted: { rows: number; rightRows: number; wrongRows: number },
  ): Promise<boolean> {
    const [found] = await this.dataSource.query<[unknown[], number]>(
      `UPDATE citizen_import SET rows = $2, right_rows = $3, wrong_rows = $4 WHERE key = $1 AND state = 'checking' RETURNING key`,
      [key, counted.rows, counted.rightRows, counted.wrongRows],
    );
    return found.length > 0;
  }

  /** Answers whether it was still as it was read. Rows of which the key goes, go with it. */
  private async step(
    actor: Actor,
    job: Open,
    after: Partial<CitizenImport>,
    told: typeof ImportChecked | null,
  ): Promise<boolean> {
    return this.transactions.run(actor, async (tx) => {
      const isAsRead = await imports.update(tx, { key: job.key }, after, `state = '${job.state}'`);
      if (isAsRead && after.wrappedKey === null)
        await tx.query('DELETE FROM citizen_import_row WHERE import_key = $1', [job.key]);
      const { state = job.state, rows, rightRows, wrongRows } = after;
      tx.happened(told ?? ImportRound, {
        subject: job.key,
        path: job.path,
        after: { state, rows, rightRows, wrongRows },
      });
      return isAsRead;
    });
  }

  private async read(key: string): Promise<Open | null> {
    const [job] = await this.dataSource.query<Open[]>(
      `SELECT ${imports.columns('i')}, i.wrapped_key AS wrapped FROM citizen_import AS i WHERE i.key = $1 AND i.wrapped_key IS NOT NULL`,
      [key],
    );
    return job ?? null;
  }
}

async function rowsWaiting(query: Query, importKey: string, round: readonly PlacedRow[]): Promise<Set<number>> {
  const rows = await query<{ row: number }>(
    'SELECT r.row FROM citizen_import_row AS r WHERE r.import_key = $1 AND r.row BETWEEN $2 AND $3',
    [importKey, round[0]!.row, round.at(-1)!.row],
  );
  return new Set(rows.map(({ row }) => row));
}

/** Whoever sent the file: the right was asked for when it was sent and when writing began. */
const actorOf = ({ createdBy }: CitizenImport): Actor =>
  new Actor({
    principal: { kind: 'person', key: createdBy },
    sessionId: null,
    grants: [],
    scopes: ALL_SCOPES,
    provinces: null,
    language: 'vi',
  });

function troubleOf(error: unknown): string | null {
  if (error instanceof FileTrouble) return error.code;
  const isFault =
    error instanceof SheetError || (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_'));
  return isFault ? 'IMPORT_UNREADABLE' : null;
}
