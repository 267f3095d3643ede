import { type CertificateSheet, FileAccessRegistry, forgetFiles } from '@app/documents';
import { digestOf } from '@app/exports';
import {
  type Actor,
  businessDate,
  Clock,
  type IsoDate,
  KernelError,
  newKey,
  type Query,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { visibleParticipants } from '@app/participants';
import { keepPeople, type PersonFollower, PersonFollowers } from '@app/people';
import { RecognitionPermission } from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CertificateBatch, CertificateBatchState } from './certificate-batch.entity';
import { MOST_BATCHES, MOST_IN_BATCH, PAGE } from './certificate-batch.rules';
import { CertificatePrints } from './certificate-prints.service';
import { CertificateError } from './certificates.errors';
import { CertificateBatchAsked, CertificateBatchRemoved } from './certificates.events';

export const batches = tableOf(CertificateBatch);

export interface CertificatePage {
  sheets: CertificateSheet[];
  /** Where the next page begins; null after the last. */
  after: string | null;
}

/** SQL condition on `recognition AS r` of the round `$1`: what of it a file holds. */
const printed = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  `r.round_key = $1 AND r.revoked_on IS NULL AND ${visibleParticipants('r', actor, today, params, RecognitionPermission.Read)}`;

/** Files with all certificates of a round: whose they are, what goes into them, and how long they live. */
@Injectable()
export class CertificateBatches implements PersonFollower {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly prints: CertificatePrints,
    followers: PersonFollowers,
    files: FileAccessRegistry,
  ) {
    followers.register(this);
    files.register({ canRead: (actor, sha256) => this.isOwn(actor, sha256) });
  }

  /** The actor's own, the latest first. Bounded by how many are kept. */
  async list(actor: Actor): Promise<CertificateBatch[]> {
    const rows = await this.dataSource.query<CertificateBatch[]>(
      `SELECT ${batches.columns('b')} FROM certificate_batch AS b
       WHERE b.owner_key = $1 AND (b.kept_until IS NULL OR b.kept_until > $2) ORDER BY b.asked_at DESC, b.key DESC`,
      [actor.personId, this.clock.now()],
    );
    return rows.map(batches.toRow);
  }

  /** Throws PERSON_NEEDED, CERTIFICATES_NONE, CERTIFICATES_TOO_MANY, CERTIFICATE_BATCHES_FULL. */
  async ask(actor: Actor, roundKey: string): Promise<CertificateBatch> {
    const key = await this.transactions.run(actor, async (tx) => {
      const ownerKey = actor.mustBePerson;
      const total = await countOf(tx, roundKey);
      if (total === 0) throw CertificateError.CERTIFICATES_NONE();
      if (total > MOST_IN_BATCH) throw CertificateError.CERTIFICATES_TOO_MANY({ count: total, most: MOST_IN_BATCH });
      await keepPeople(tx, [ownerKey]);
      await mustHaveRoom(tx, ownerKey);
      const made = newKey();
      const { language } = actor;
      const state = CertificateBatchState.Waiting;
      await batches.insert(tx, { key: made, ownerKey, roundKey, state, total, language, askedAt: tx.now });
      tx.happened(CertificateBatchAsked, { subject: made, path: null, after: { roundKey, total } });
      return made;
    });
    return (await this.list(actor)).find((batch) => batch.key === key)!;
  }

  /** Under way: given up; drawn: gone. Throws NOT_FOUND. */
  remove(actor: Actor, key: string): Promise<boolean> {
    return this.transactions.run(actor, async (tx) => {
      const gone = await removedBatches(tx, 'b.key = $1 AND b.owner_key = $2', [key, actor.mustBePerson]);
      if (gone === 0) throw KernelError.NOT_FOUND();
      tx.happened(CertificateBatchRemoved, { subject: key, path: null });
      return true;
    });
  }

  /** What they asked for, and every file that may hold their name: others are drawn anew within minutes. */
  async erased(tx: Transaction, personKey: string): Promise<Record<string, number>> {
    const named = `b.owner_key = $1 OR EXISTS (SELECT 1 FROM recognition_round AS d WHERE d.key = b.round_key AND d.subject IN ('citizen', 'family'))`;
    return { certificateBatches: await removedBatches(tx, named, [personKey]) };
  }

  /** For the worker: the next certificates of a file, as whoever asked sees them now. Throws CERTIFICATE_TICKET_ENDED. */
  async page(actor: Actor, roundKey: string, after: string | null): Promise<CertificatePage> {
    return this.transactions.read(actor, async (query) => {
      const keys = await nextOf(query, actor, { roundKey, after, today: this.clock.today() });
      const last = keys.at(-1);
      const sheets = await this.prints.sheets(query, keys);
      return { sheets, after: last && keys.length === PAGE ? `${last.bookYear}.${last.number}.${last.key}` : null };
    });
  }

  /** Of a file that is being drawn, by the ticket of whoever draws it: for whom it is. Throws CERTIFICATE_TICKET_ENDED. */
  async drawnBy(key: string, ticket: string): Promise<Pick<CertificateBatch, 'ownerKey' | 'language' | 'roundKey'>> {
    const [row] = await this.dataSource.query<CertificateBatch[]>(
      `SELECT ${batches.columns('b', ['ownerKey', 'language', 'roundKey'])} FROM certificate_batch AS b WHERE b.key = $1 AND b.ticket_digest = $2 AND b.state = $3`,
      [key, digestOf(ticket), CertificateBatchState.Running],
    );
    if (!row) throw CertificateError.CERTIFICATE_TICKET_ENDED();
    return row;
  }

  private async isOwn(actor: Actor, sha256: string): Promise<boolean> {
    const found = await this.dataSource.query<unknown[]>(
      'SELECT 1 FROM certificate_batch WHERE sha256 = $1 AND owner_key = $2 AND kept_until > $3',
      [sha256, actor.personId, this.clock.now()],
    );
    return found.length > 0;
  }
}

/** Takes files away; answers how many. */
export async function removedBatches(tx: Transaction, condition: string, params: unknown[]): Promise<number> {
  const gone = await tx.query<{ sha256: string | null }>(
    `DELETE FROM certificate_batch AS b WHERE ${condition} RETURNING b.sha256`,
    params,
  );
  await forgetFiles(
    tx,
    gone.flatMap(({ sha256 }) => sha256 ?? []),
  );
  return gone.length;
}

async function countOf(tx: Transaction, roundKey: string): Promise<number> {
  const params: unknown[] = [roundKey];
  const condition = printed(tx.actor, businessDate(tx.now), params);
  const [row] = await tx.query<{ count: number }>(
    // all shards: holders of a round, wherever they are
    `SELECT count(*)::int AS count FROM (SELECT 1 FROM recognition AS r WHERE ${condition} LIMIT ${MOST_IN_BATCH + 1}) AS printed`,
    params,
  );
  return row!.count;
}

/** Who asks twice at once waits for the other, or both would find room for one. */
async function mustHaveRoom(tx: Transaction, ownerKey: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`certificate-batch/${ownerKey}`]);
  const [row] = await tx.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM certificate_batch WHERE owner_key = $1 AND (kept_until IS NULL OR kept_until > $2)',
    [ownerKey, tx.now],
  );
  if (row!.count >= MOST_BATCHES) throw CertificateError.CERTIFICATE_BATCHES_FULL({ max: MOST_BATCHES });
}

interface Wanted {
  roundKey: string;
  after: string | null;
  today: IsoDate;
}

interface Line {
  provinceId: number;
  key: string;
  bookYear: number;
  number: number;
}

/** In the order of the book. */
function nextOf(query: Query, actor: Actor, { roundKey, after, today }: Wanted): Promise<Line[]> {
  const params: unknown[] = [roundKey];
  const condition = printed(actor, today, params);
  const [year, number, key] = after?.split('.') ?? [];
  const later =
    after === null
      ? 'true'
      : `(r.book_year, r.number, r.key) > ($${params.push(year)}::int, $${params.push(number)}::int, $${params.push(key)}::uuid)`;
  return query<Line>(
    // all shards: holders of a round, wherever they are
    `SELECT r.province_id AS "provinceId", r.key, r.book_year AS "bookYear", r.number FROM recognition AS r
     WHERE ${condition} AND ${later} ORDER BY r.book_year, r.number, r.key LIMIT ${PAGE}`,
    params,
  );
}
