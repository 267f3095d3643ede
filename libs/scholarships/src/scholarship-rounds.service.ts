import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  fieldNames,
  KernelError,
  newKey,
  pageOf,
  type Permission,
  told,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { lastPlace, placeOn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { FREE_WHEN_OPEN, rulesFault } from './round.rules';
import {
  type AmendScholarshipRoundInput,
  type ChangeScholarshipRoundInput,
  PlanScholarshipRoundInput,
  type ScholarshipRoundsArgs,
  ScholarshipRoundSorts,
} from './scholarship-round.inputs';
import { ScholarshipRoundState } from './scholarship.kinds';
import { ScholarshipPayments } from './scholarship-payments';
import { ScholarshipRound } from './scholarship-round.entity';
import { ScholarshipError } from './scholarships.errors';
import { ScholarshipRoundAmended, ScholarshipRoundChanged, ScholarshipRoundPlanned } from './scholarships.events';
import { ScholarshipPermission } from './scholarships.permissions';
import { roundColumns, rounds, visibleRounds } from './scholarships.sql';
import { mayStep, ROUND_STEPS, ScholarshipRoundAct as Act } from './states.rules';

const ENTERED = fieldNames(PlanScholarshipRoundInput, ['organisationKey']);
type Entry = Pick<ScholarshipRound, (typeof ENTERED)[number]>;

/** Rounds of scholarships, kept by the office that gives them. */
@Injectable()
export class ScholarshipRounds {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly payments: ScholarshipPayments,
  ) {}

  /** The latest year first. */
  list(actor: Actor, args: ScholarshipRoundsArgs): Promise<Connection<ScholarshipRound>> {
    const params: unknown[] = [args.year ?? null, args.state ?? null];
    const visible = visibleRounds(actor, this.clock.today(), params);
    return pageOf<ScholarshipRound>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${roundColumns} FROM scholarship_round AS r
              WHERE ($1::int IS NULL OR r.year = $1) AND ($2::text IS NULL OR r.state = $2) AND ${visible}`,
        params,
        sort: ScholarshipRoundSorts.columnsOf(args, [
          { expression: 'r.year', type: 'int', descending: true },
          { expression: 'r.applications_until', type: 'date', descending: true },
          { expression: 'r.key', type: 'uuid', descending: true },
        ]),
      },
      args,
      rounds.toRow,
    );
  }

  async seen(actor: Actor, keys: readonly string[]): Promise<ScholarshipRound[]> {
    const params: unknown[] = [keys];
    const visible = visibleRounds(actor, this.clock.today(), params);
    const rows = await this.transactions.reading(actor)<ScholarshipRound>(
      `SELECT ${roundColumns} FROM scholarship_round AS r WHERE r.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(rounds.toRow);
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: string): Promise<ScholarshipRound> {
    const [round] = await this.seen(actor, [key]);
    if (!round) throw KernelError.NOT_FOUND();
    return round;
  }

  /** What somebody may do with a round as it stands: its office keeps it, and its leader decides. */
  actsOf(actor: Actor, { organisationKey, state, proposedBy }: ScholarshipRound): Act[] {
    const mayDecide = proposedBy === null || !actor.standsFor.includes(proposedBy);
    return Object.values(Act).filter(
      (act) => mayStep(act, state) && (act !== Act.Decide || mayDecide) && actor.worksAt(rightOf(act), organisationKey),
    );
  }

  /** Throws NOT_FOUND, SCHOLARSHIP_ROUND_EXISTS, SCHOLARSHIP_DAYS, SCHOLARSHIP_CRITERIA, SCHOLARSHIP_STEPS, SCHOLARSHIP_FUND. */
  async plan(actor: Actor, input: PlanScholarshipRoundInput): Promise<ScholarshipRound> {
    const { organisationKey } = input;
    const said = told(PlanScholarshipRoundInput, input, ['organisationKey', 'fundKey', 'purposeKey']);
    const entry = tidied({
      ...said,
      scorers: said.scorers ?? 1,
      leastNeed: said.leastNeed ?? 0,
      leastMerit: said.leastMerit ?? 0,
      fundKey: input.fundKey?.key ?? null,
      purposeKey: input.purposeKey?.key ?? null,
    });
    const today = this.clock.today();
    mustBeSound(entry, today);
    const key = await this.transactions.run(actor, async (tx) => {
      if (!actor.worksAt(ScholarshipPermission.Keep, organisationKey)) throw KernelError.NOT_FOUND();
      const place = await placeOn(tx.query.bind(tx), organisationKey, today);
      if (!place) throw KernelError.NOT_FOUND();
      await mustBeOwnFund(tx, { ...entry, organisationKey }, today);
      const row = { ...entry, key: newKey(), organisationKey, state: ScholarshipRoundState.Planned };
      await rounds.insert(tx, {
        ...row,
        reason: null,
        proposedBy: null,
        directiveKey: null,
        decidedOn: null,
        version: 1,
      });
      const payload = { organisationKey, year: entry.year, state: row.state };
      tx.happened(ScholarshipRoundPlanned, { subject: row.key, path: place.path, payload, after: entry });
      return row.key;
    });
    return this.one(actor, key);
  }

  /** Throws NOT_FOUND, SCHOLARSHIP_ROUND_STATE, SCHOLARSHIP_RULES_FIXED, VERSION_CONFLICT, and what planning throws. */
  async amend(
    actor: Actor,
    { key, version, fundKey, purposeKey, ...changes }: AmendScholarshipRoundInput,
  ): Promise<ScholarshipRound> {
    await this.transactions.run(actor, async (tx) => {
      const before = await heldRound(tx, key, ScholarshipPermission.Keep);
      const today = this.clock.today();
      const asked = { ...changes, fundKey: keyIn(fundKey), purposeKey: keyIn(purposeKey) };
      const after = tidied(rounds.amended(before, ENTERED, asked));
      mustBeFree(before, after);
      mustBeSound(after, after.applicationsUntil === before.applicationsUntil ? null : today);
      await mustBeOwnFund(tx, { ...after, organisationKey: before.organisationKey }, today);
      const change = await rounds.amend(tx, before, version, after);
      await tellRound(tx, ScholarshipRoundAmended, before, before.state, today, change);
    });
    return this.one(actor, key);
  }

  /** Throws NOT_FOUND, SCHOLARSHIP_ROUND_STATE, SCHOLARSHIP_REASON_NEEDED, SCHOLARSHIP_DAYS, SCHOLARSHIP_UNPAID, VERSION_CONFLICT. */
  async change(actor: Actor, { key, version, act, reason }: ChangeScholarshipRoundInput): Promise<ScholarshipRound> {
    const why = reason?.trim() || null;
    await this.transactions.run(actor, async (tx) => {
      const before = await heldRound(tx, key, ScholarshipPermission.Keep);
      if (act === Act.Propose || act === Act.Decide) throw ScholarshipError.SCHOLARSHIP_ROUND_STATE();
      const state = stepped(act, before.state, why);
      const today = this.clock.today();
      if (state === ScholarshipRoundState.Open) mustBeSound(before, today);
      if (act === Act.Reconsider) await takeBack(tx, key);
      if (act === Act.Close) await this.mustBeSettled(tx, key);
      const change = await rounds.amend(tx, before, version, { state, reason: why ?? before.reason });
      await tellRound(tx, ScholarshipRoundChanged, before, state, today, change, why);
    });
    return this.one(actor, key);
  }

  private async mustBeSettled(tx: Transaction, key: string): Promise<void> {
    const count = await this.payments.unsettled(tx.query.bind(tx), key);
    if (count > 0) throw ScholarshipError.SCHOLARSHIP_UNPAID({ count });
  }
}

const rightOf = (act: Act) => (act === Act.Decide ? ScholarshipPermission.Decide : ScholarshipPermission.Keep);

/** Throws SCHOLARSHIP_ROUND_STATE, SCHOLARSHIP_REASON_NEEDED. */
export function stepped(act: Act, state: ScholarshipRoundState, reason: string | null): ScholarshipRoundState {
  if (!mayStep(act, state)) throw ScholarshipError.SCHOLARSHIP_ROUND_STATE();
  const step = ROUND_STEPS[act];
  if (step.needsReason && reason === null)
    throw ScholarshipError.SCHOLARSHIP_REASON_NEEDED({}, [{ path: 'reason', code: 'SCHOLARSHIP_REASON_NEEDED' }]);
  return step.to;
}

/** The round, locked until commit; no rights are asked. Throws NOT_FOUND. */
export async function lockedRound(tx: Transaction, key: string, lock = 'FOR UPDATE'): Promise<ScholarshipRound> {
  const [found] = await tx.query<ScholarshipRound>(
    `SELECT ${roundColumns} FROM scholarship_round AS r WHERE r.key = $1 ${lock}`,
    [key],
  );
  if (!found) throw KernelError.NOT_FOUND();
  return rounds.toRow(found);
}

/** The same where the actor works at its office. Throws NOT_FOUND. */
export async function heldRound(tx: Transaction, key: string, permission: Permission): Promise<ScholarshipRound> {
  const round = await lockedRound(tx, key);
  if (!tx.actor.worksAt(permission, round.organisationKey)) throw KernelError.NOT_FOUND();
  return round;
}

export async function tellRound(
  tx: Transaction,
  happened: typeof ScholarshipRoundChanged,
  { key, organisationKey, year }: ScholarshipRound,
  state: ScholarshipRoundState,
  today: string,
  change: { before?: unknown; after?: unknown },
  reason: string | null = null,
): Promise<void> {
  const place = await lastPlace(tx.query.bind(tx), organisationKey, today);
  const payload = { organisationKey, year, state };
  tx.happened(happened, { subject: key, path: place?.path ?? null, payload, ...change, reason });
}

const keyIn = (key: FactKey | null | undefined): string | null | undefined => key && key.key;

const tidied = ({ name, conditions, criteria, steps, ...entry }: Entry): Entry => ({
  ...part(entry),
  name: name.normalize('NFC').trim(),
  conditions: conditions?.normalize('NFC').trim() || null,
  criteria: criteria.map(({ name: of, aspect, mostPoints }) => ({
    name: of.normalize('NFC').trim(),
    aspect,
    mostPoints,
  })),
  steps: steps
    .map(({ fromPoints, amount }) => ({ fromPoints, amount }))
    .toSorted((one, other) => one.fromPoints - other.fromPoints),
});

/** Of what is entered the fields that stay as they are. */
const part = ({
  year,
  kinds,
  applicationsUntil,
  scorers,
  leastNeed,
  leastMerit,
  means,
  personLimit,
  fundKey,
  source,
  purposeKey,
}: Omit<Entry, 'name' | 'conditions' | 'criteria' | 'steps'>) => ({
  year,
  kinds: [...new Set(kinds)],
  applicationsUntil,
  scorers,
  leastNeed,
  leastMerit,
  means,
  personLimit,
  fundKey,
  source,
  purposeKey,
});

/** `today` where the last day is said anew. Throws SCHOLARSHIP_DAYS, SCHOLARSHIP_CRITERIA, SCHOLARSHIP_STEPS. */
function mustBeSound(entry: Pick<Entry, 'criteria' | 'steps' | 'applicationsUntil'>, today: string | null): void {
  const fault = rulesFault(entry);
  if (fault) throw ScholarshipError[fault.code as 'SCHOLARSHIP_CRITERIA' | 'SCHOLARSHIP_STEPS']({}, [fault]);
  if (today !== null && entry.applicationsUntil < today)
    throw ScholarshipError.SCHOLARSHIP_DAYS({}, [{ path: 'applicationsUntil', code: 'SCHOLARSHIP_DAYS' }]);
}

/** Throws SCHOLARSHIP_ROUND_STATE, SCHOLARSHIP_RULES_FIXED. */
function mustBeFree(before: ScholarshipRound, after: Entry): void {
  const { Planned, Open, Scoring } = ScholarshipRoundState;
  if (before.state === Planned) return;
  if (before.state !== Open && before.state !== Scoring) throw ScholarshipError.SCHOLARSHIP_ROUND_STATE();
  const was = tidied(before);
  const fixed = ENTERED.filter((name) => !(FREE_WHEN_OPEN as readonly string[]).includes(name));
  const path = fixed.find((name) => JSON.stringify(was[name]) !== JSON.stringify(after[name]));
  if (path) throw ScholarshipError.SCHOLARSHIP_RULES_FIXED({}, [{ path, code: 'SCHOLARSHIP_RULES_FIXED' }]);
}

/** Throws SCHOLARSHIP_FUND. */
async function mustBeOwnFund(
  tx: Transaction,
  {
    organisationKey,
    fundKey,
    source,
    purposeKey,
  }: Pick<ScholarshipRound, 'organisationKey' | 'fundKey' | 'source' | 'purposeKey'>,
  today: string,
): Promise<void> {
  if (fundKey === null && source === null && purposeKey === null) return;
  const found = await tx.query(
    `-- all shards: a fund of one office, wherever it stood
     SELECT 1 FROM fund AS f WHERE f.key = $1 AND f.organisation_key = $2 AND $3::text = ANY(f.sources) AND (f.closed_on IS NULL OR f.closed_on >= $5::date)
       AND ($4::uuid IS NULL OR EXISTS (SELECT 1 FROM fund_purpose AS p
         WHERE p.province_id = f.province_id AND p.fund_key = f.key AND p.key = $4 AND (p.closed_on IS NULL OR p.closed_on >= $5::date)))`,
    [fundKey, organisationKey, source, purposeKey, today],
  );
  if (found.length === 0) throw ScholarshipError.SCHOLARSHIP_FUND({}, [{ path: 'fundId', code: 'SCHOLARSHIP_FUND' }]);
}

/** The ranks of a proposal go. */
const takeBack = (tx: Transaction, roundKey: string): Promise<unknown> =>
  tx.query(
    `-- all shards: whoever applied in a round, wherever they are
     UPDATE scholarship_application AS a SET state = 'entered', rank = NULL, amount = NULL, left_reason = NULL, version = a.version + 1
     WHERE a.round_key = $1 AND a.state IN ('proposed', 'not_proposed')`,
    [roundKey],
  );
