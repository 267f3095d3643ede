import { type Directive, DirectivesService, DirectiveState } from '@app/directives';
import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  KernelError,
  newKey,
  pageOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { lockBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { MOST_GRANTED } from './round.rules';
import {
  type DecideScholarshipsInput,
  type RevokeScholarshipGrantInput,
  type ScholarshipGrantsArgs,
  ScholarshipGrantSorts,
} from './scholarship.inputs';
import { ScholarshipPayments } from './scholarship-payments';
import type { ScholarshipGrant } from './scholarship-grant.entity';
import type { ScholarshipRound } from './scholarship-round.entity';
import { heldRound, lockedRound, ScholarshipRounds, stepped, tellRound } from './scholarship-rounds.service';
import { ScholarshipError } from './scholarships.errors';
import { ScholarshipGranted, ScholarshipRevoked, ScholarshipRoundDecided } from './scholarships.events';
import { ScholarshipPermission } from './scholarships.permissions';
import {
  type Application,
  applicationColumns,
  grantColumns,
  grants,
  hadInYear,
  rounds,
  visibleGrants,
} from './scholarships.sql';
import { ScholarshipRoundAct as Act } from './states.rules';

/** A decision is entered, and whoever was proposed is granted a scholarship. */
@Injectable()
export class ScholarshipGrants {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
    private readonly rounds: ScholarshipRounds,
    private readonly payments: ScholarshipPayments,
  ) {}

  list(actor: Actor, args: ScholarshipGrantsArgs): Promise<Connection<ScholarshipGrant>> {
    const params: unknown[] = [args.roundKey];
    const visible = visibleGrants(actor, this.clock.today(), params);
    return pageOf<ScholarshipGrant>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${grantColumns} FROM scholarship_grant AS g WHERE g.round_key = $1 AND ${visible}`,
        params,
        sort: ScholarshipGrantSorts.columnsOf(args, [
          { expression: 'g.number', type: 'int' },
          { expression: 'g.key', type: 'uuid' },
        ]),
      },
      args,
      grants.toRow,
    );
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<ScholarshipGrant[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleGrants(actor, this.clock.today(), params);
    const rows = await this.transactions.reading(actor)<ScholarshipGrant>(
      `SELECT ${grantColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN scholarship_grant AS g ON g.province_id = k.province_id AND g.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(grants.toRow);
  }

  /**
   * Everybody proposed, by a document that the office issued or registered. Throws NOT_FOUND, SCHOLARSHIP_ROUND_STATE, SCHOLARSHIP_OWN_PROPOSAL,
   * SCHOLARSHIP_DECISION, SCHOLARSHIP_FUND_NEEDED, SCHOLARSHIP_NUMBER_NEEDED, SCHOLARSHIP_LIMIT_EXCEEDED, SCHOLARSHIP_GRANTS_MANY, SCHOLARSHIP_GRANTED_TWICE,
   * VERSION_CONFLICT, BOOKS_MISSING, HOLDING_COMMITTED.
   */
  async decide(actor: Actor, { key, version, directiveKey }: DecideScholarshipsInput): Promise<ScholarshipRound> {
    const decision = await this.directives.byKey(actor, directiveKey);
    await this.transactions.run(actor, async (tx) => {
      const round = await heldRound(tx, key, ScholarshipPermission.Decide);
      const state = stepped(Act.Decide, round.state, null);
      if (round.proposedBy !== null && actor.standsFor.includes(round.proposedBy))
        throw ScholarshipError.SCHOLARSHIP_OWN_PROPOSAL();
      const decidedOn = mustDecide(decision, round, this.clock.today());
      if (round.fundKey === null) throw ScholarshipError.SCHOLARSHIP_FUND_NEEDED();
      // Decisions of one office wait for each other here, so that what the other granted is seen.
      const books = await lockBooks(tx, ScholarshipPermission.Decide, round.organisationKey);
      await mustBeWithinLimit(tx, round);
      const rows = await granted(tx, key);
      if (rows.length > MOST_GRANTED) throw ScholarshipError.SCHOLARSHIP_GRANTS_MANY({ most: MOST_GRANTED });
      const made = rows.map((row, at) => grantOf(row, { round, directiveKey, decidedOn, number: at + 1 }));
      await grants.insertAll(tx, made);
      await rounds.amend(tx, round, version, { state, directiveKey, decidedOn });
      const total = made.reduce((sum, { amount }) => sum + amount, 0);
      const after = { state, directiveKey, decidedOn, grants: made.length, amount: total };
      await tellRound(tx, ScholarshipRoundDecided, round, state, this.clock.today(), {
        before: { state: round.state },
        after,
      });
      for (const grant of made) tellGrant(tx, ScholarshipGranted, grant, { after: madeOf(grant) });
      await this.payments.owe(tx, books, round, made, this.clock.today());
    });
    return this.rounds.one(actor, key);
  }

  /**
   * By whoever decides at the office of the round, or goes on with its work: what was not paid is given up, what was paid is to be returned. Throws NOT_FOUND,
   * SCHOLARSHIP_REVOKED, SCHOLARSHIP_BOOKS_ELSEWHERE, VERSION_CONFLICT.
   */
  async revoke(actor: Actor, { key, version, reason }: RevokeScholarshipGrantInput): Promise<ScholarshipGrant> {
    await this.transactions.run(actor, async (tx) => {
      const [found] = await tx.query<ScholarshipGrant>(
        `SELECT ${grantColumns} FROM scholarship_grant AS g WHERE g.province_id = $1 AND g.key = $2`,
        [key.provinceId, key.key],
      );
      if (!found) throw KernelError.NOT_FOUND();
      const row = grants.toRow(found);
      const round = await lockedRound(tx, row.roundKey);
      if (!tx.actor.keeps(ScholarshipPermission.Decide, round.organisationKey)) throw KernelError.NOT_FOUND();
      if (row.revokedOn !== null) throw ScholarshipError.SCHOLARSHIP_REVOKED();
      const after = { revokedOn: this.clock.today(), revocationReason: reason.trim() };
      tellGrant(tx, ScholarshipRevoked, row, {
        ...(await grants.amend(tx, row, version, after)),
        reason: after.revocationReason,
      });
      await this.payments.release(tx, row.key, after.revokedOn, after.revocationReason);
    });
    const [grant] = await this.seen(actor, [key]);
    return grant!;
  }
}

/** Throws SCHOLARSHIP_DECISION. */
function mustDecide({ keeperKey, state, issuedOn }: Directive, round: ScholarshipRound, today: string): string {
  const isOfOffice = keeperKey === round.organisationKey && state === DirectiveState.Registered;
  if (!isOfOffice || issuedOn === null || issuedOn > today)
    throw ScholarshipError.SCHOLARSHIP_DECISION({}, [{ path: 'directiveId', code: 'SCHOLARSHIP_DECISION' }]);
  return issuedOn;
}

/** What somebody may have in the year, asked again: other rounds may have been decided since the proposal. Throws SCHOLARSHIP_NUMBER_NEEDED, SCHOLARSHIP_LIMIT_EXCEEDED. */
async function mustBeWithinLimit(
  tx: Transaction,
  { key, organisationKey, year, personLimit }: ScholarshipRound,
): Promise<void> {
  if (personLimit === null) return;
  const [row] = await tx.query<{ nameless: number; count: number }>(
    `-- all shards: whoever is proposed in a round, wherever they are
     SELECT (count(*) FILTER (WHERE p.number_digest IS NULL))::int AS nameless,
       (count(DISTINCT p.number_digest) FILTER (WHERE p.had + p.amount > $4::bigint))::int AS count
     FROM (SELECT a.number_digest, sum(a.amount) OVER (PARTITION BY a.number_digest) AS amount,
         ${hadInYear({ round: '$1', office: '$2', year: '$3' })} AS had
       FROM scholarship_application AS a WHERE a.round_key = $1 AND a.state = 'proposed') AS p`,
    [key, organisationKey, year, personLimit],
  );
  if (row!.nameless > 0) throw ScholarshipError.SCHOLARSHIP_NUMBER_NEEDED();
  if (row!.count > 0) throw ScholarshipError.SCHOLARSHIP_LIMIT_EXCEEDED({ count: row!.count });
}

/** Those proposed become those granted, in the order of the list. */
async function granted(tx: Transaction, roundKey: string): Promise<Application[]> {
  const rows = await tx.query<Application>(
    `-- all shards: whoever applied in a round, wherever they are
     UPDATE scholarship_application AS a SET state = 'granted', version = a.version + 1
     WHERE a.round_key = $1 AND a.state = 'proposed' RETURNING ${applicationColumns}`,
    [roundKey],
  );
  return rows.toSorted((one, other) => one.rank! - other.rank! || (one.key < other.key ? -1 : 1));
}

type Made = Omit<ScholarshipGrant, 'id'>;

const grantOf = (
  { provinceId, scopeId, key: applicationKey, organisationKey, path, personKey, amount }: Application,
  {
    round,
    directiveKey,
    decidedOn,
    number,
  }: { round: ScholarshipRound; directiveKey: string; decidedOn: string; number: number },
): Made => ({
  provinceId,
  scopeId,
  key: newKey(),
  roundKey: round.key,
  applicationKey,
  organisationKey,
  path,
  personKey,
  number,
  amount: amount!,
  directiveKey,
  grantedOn: decidedOn,
  revokedOn: null,
  revocationReason: null,
  version: 1,
});

const madeOf = ({ roundKey, organisationKey, amount, grantedOn, number, directiveKey, personKey }: Made) => ({
  roundKey,
  organisationKey,
  amount,
  grantedOn,
  number,
  directiveKey,
  personKey,
});

function tellGrant(
  tx: Transaction,
  happened: typeof ScholarshipGranted,
  { provinceId, scopeId, key, path, roundKey, organisationKey, amount, grantedOn }: Made,
  change: { before?: unknown; after?: unknown; reason?: string | null },
): void {
  const payload = { roundKey, organisationKey, amount, grantedOn };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change });
}
