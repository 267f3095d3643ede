import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  type ImportOutcome,
  importRows,
  KernelError,
  keyOfFact,
  newKey,
  pageOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { type OrganisationPlace, placeOn } from '@app/organisations';
import { PersonVault, RecordPeople } from '@app/people';
import { Injectable } from '@nestjs/common';
import { applicantData } from './applicant.rules';
import {
  type AmendScholarshipApplicationInput,
  type ChangeScholarshipApplicationInput,
  type EnterScholarshipApplicationInput,
  type ImportScholarshipApplicationsInput,
  type JudgeScholarshipApplicationInput,
  type ScholarshipApplicantInput,
  type ScholarshipApplicationsArgs,
  ScholarshipApplicationSorts,
  type ScholarshipRowInput,
} from './scholarship.inputs';
import { ScholarshipApplicationState, ScholarshipRoundState } from './scholarship.kinds';
import { ScholarshipApplication } from './scholarship-application.entity';
import { fault, identityOf, isAlike, mustBeNew, mustHaveNumber, waitAtUnit } from './scholarship-identity';
import { ApplicantDigest } from './scholarship-person';
import type { ScholarshipRound } from './scholarship-round.entity';
import { lockedRound } from './scholarship-rounds.service';
import { ScholarshipError } from './scholarships.errors';
import {
  ScholarshipApplicationAmended,
  ScholarshipApplicationChanged,
  ScholarshipApplicationEntered,
} from './scholarships.events';
import { ScholarshipPermission } from './scholarships.permissions';
import {
  type Application,
  applicationColumns,
  applications,
  isFor,
  visibleApplications,
  visibleRounds,
} from './scholarships.sql';
import { APPLICATION_STEPS, mayChange, ScholarshipApplicationAct as Act } from './states.rules';

/** Applications of one round. */
export const MOST_APPLICATIONS = 5_000;

/** Where faults of an entry stand in a row. */
const COLUMNS = {
  SCHOLARSHIP_APPLIED: 'number',
  SCHOLARSHIP_TWIN: 'isOther',
  SCHOLARSHIP_NUMBER_NEEDED: 'number',
  SCHOLARSHIP_NOT_FOR_KIND: 'kind',
};

interface Desk {
  round: ScholarshipRound;
  organisationKey: number;
  place: OrganisationPlace;
}

/** Who applies for a scholarship: entered by the unit, known to the vault alone. */
@Injectable()
export class ScholarshipApplications {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly vault: PersonVault,
    private readonly people: RecordPeople,
    private readonly digests: ApplicantDigest,
  ) {}

  list(actor: Actor, args: ScholarshipApplicationsArgs): Promise<Connection<Application>> {
    const params: unknown[] = [args.roundKey, args.state ?? null, args.organisationKey ?? null];
    const conditions = [visibleApplications(actor, this.clock.today(), params)];
    if (args.isScoredByMe != null)
      conditions.push(
        `EXISTS (SELECT 1 FROM scholarship_score AS s WHERE s.province_id = a.province_id AND s.application_key = a.key
           AND s.member_key = $${params.push(actor.personId)}::uuid) = $${params.push(args.isScoredByMe)}::bool`,
      );
    return pageOf<Application>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${applicationColumns} FROM scholarship_application AS a WHERE a.round_key = $1 AND ($2::text IS NULL OR a.state = $2)
              AND ($3::int IS NULL OR a.organisation_key = $3) AND ${conditions.join(' AND ')}`,
        params,
        sort: ScholarshipApplicationSorts.columnsOf(args, [
          { expression: 'coalesce(a.rank, 2147483647)', type: 'int' },
          { expression: 'a.key', type: 'uuid' },
        ]),
      },
      args,
      toApplication,
    );
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<Application[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleApplications(actor, this.clock.today(), params);
    const rows = await this.transactions.reading(actor)<Application>(
      `SELECT ${applicationColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN scholarship_application AS a ON a.province_id = k.province_id AND a.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(toApplication);
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<Application> {
    const [application] = await this.seen(actor, [key]);
    if (!application) throw KernelError.NOT_FOUND();
    return application;
  }

  /**
   * Throws NOT_FOUND, SCHOLARSHIP_ROUND_STATE, SCHOLARSHIP_APPLICATIONS_ENDED, SCHOLARSHIP_NOT_FOR_UNIT, SCHOLARSHIP_NOT_FOR_KIND, SCHOLARSHIP_TOO_MANY,
   * SCHOLARSHIP_APPLIED, SCHOLARSHIP_TWIN, SCHOLARSHIP_NUMBER_NEEDED, and faults of what was typed at its fields.
   */
  async enter(actor: Actor, input: EnterScholarshipApplicationInput): Promise<Application> {
    const key = await this.transactions.run(this.vault.withSecretRequest(actor), async (tx) => {
      const desk = await this.deskOf(tx, input);
      await mustHaveRoom(tx, desk.round.key, 1);
      return this.enterIn(tx, desk, input, input.isOther === true);
    });
    return this.one(actor, key);
  }

  /** All rows or none; faults are answered at row and column. Throws as `enter` does of the round and the unit. */
  import(actor: Actor, input: ImportScholarshipApplicationsInput): Promise<ImportOutcome> {
    const { rows, isRehearsal } = input;
    const asked = this.vault.withSecretRequest(actor);
    return importRows(this.transactions, asked, { rows, isRehearsal, columns: COLUMNS }, async (tx) => {
      const desk = await this.deskOf(tx, input);
      await mustHaveRoom(tx, desk.round.key, rows.length);
      const write = async (row: ScholarshipRowInput): Promise<void> => {
        await this.enterIn(tx, desk, row, !!row.isOther?.trim());
      };
      return { order: [...rows.keys()], write };
    });
  }

  /**
   * By its unit, while the round takes applications; whoever it is now is looked for as when it was entered. The trail says which fields, never what stood in
   * them. Throws NOT_FOUND, SCHOLARSHIP_APPLICATION_STATE, SCHOLARSHIP_NOT_FOR_KIND, SCHOLARSHIP_NUMBER_NEEDED, SCHOLARSHIP_APPLIED, SCHOLARSHIP_TWIN,
   * VERSION_CONFLICT, and faults of what was typed at its fields.
   */
  async amend(
    actor: Actor,
    { key, version, kind, isOther, ...entry }: AmendScholarshipApplicationInput,
  ): Promise<Application> {
    await this.transactions.run(this.vault.withSecretRequest(actor), async (tx) => {
      const { row, round } = await ownApplication(tx, key);
      if (!mayChange(Act.Withdraw, row.state, round.state)) throw ScholarshipError.SCHOLARSHIP_APPLICATION_STATE();
      const { data, faults } = applicantData(entry, this.clock.today());
      if (faults.length > 0) throw fault(faults[0]!.code, faults);
      if (kind) mustBeForKind(round, kind);
      await waitAtUnit(tx, round.key, row.organisationKey);
      const was = await identityOf(tx, row);
      const fields = data.length === 0 ? [] : await this.people.correctIn(tx, row.personKey, data);
      const is = await identityOf(tx, row);
      const told = { kind: kind ?? row.kind, isOther: isOther ?? is.isOther };
      mustHaveNumber(round, is);
      if (!isAlike(was, is)) await mustBeNew(tx, row, is, told.isOther);
      const change = await applications.amend(tx, row, version, told);
      const after = { ...change.after, fields };
      tell(tx, ScholarshipApplicationAmended, { ...row, ...told }, { before: change.before, after });
    });
    return this.one(actor, key);
  }

  /** By its unit, while the round takes applications. Throws NOT_FOUND, SCHOLARSHIP_APPLICATION_STATE, VERSION_CONFLICT. */
  async withdraw(actor: Actor, { key, version, reason }: ChangeScholarshipApplicationInput): Promise<Application> {
    await this.transactions.run(actor, async (tx) => {
      const { row, round } = await ownApplication(tx, key);
      await step(tx, { row, round, version, act: Act.Withdraw, reason: reason.trim() });
    });
    return this.one(actor, key);
  }

  /** By the office of the round. Throws NOT_FOUND, SCHOLARSHIP_APPLICATION_STATE, SCHOLARSHIP_REASON_NEEDED, VERSION_CONFLICT. */
  async judge(
    actor: Actor,
    { key, version, act = null, reason, isOther }: JudgeScholarshipApplicationInput,
  ): Promise<Application> {
    await this.transactions.run(actor, async (tx) => {
      const { row, round } = await heldApplication(tx, key);
      if (!tx.actor.worksAt(ScholarshipPermission.Keep, round.organisationKey)) throw KernelError.NOT_FOUND();
      if (act !== null && act !== Act.Exclude && act !== Act.Readmit)
        throw ScholarshipError.SCHOLARSHIP_APPLICATION_STATE();
      await step(tx, { row, round, version, act, reason: reason?.trim() || null, isOther });
    });
    return this.one(actor, key);
  }

  /** Whose round it is and for whom: within sight, open, for that unit. */
  private async deskOf(
    tx: Transaction,
    { roundKey, organisationKey }: { roundKey: string; organisationKey: number },
  ): Promise<Desk> {
    const { actor } = tx;
    const today = this.clock.today();
    if (!actor.worksAt(ScholarshipPermission.Apply, organisationKey)) throw KernelError.NOT_FOUND();
    const place = await placeOn(tx.query.bind(tx), organisationKey, today);
    const params: unknown[] = [roundKey];
    const visible = visibleRounds(actor, today, params);
    const seen = await tx.query(`SELECT 1 FROM scholarship_round AS r WHERE r.key = $1 AND ${visible}`, params);
    if (!place || seen.length === 0) throw KernelError.NOT_FOUND();
    // Shared: units enter side by side, and the round is not closed meanwhile.
    const round = await lockedRound(tx, roundKey, 'FOR SHARE');
    if (round.state !== ScholarshipRoundState.Open) throw ScholarshipError.SCHOLARSHIP_ROUND_STATE();
    if (round.applicationsUntil < today) throw ScholarshipError.SCHOLARSHIP_APPLICATIONS_ENDED();
    if (!(await isFor(tx.query.bind(tx), round.organisationKey, place, today)))
      throw ScholarshipError.SCHOLARSHIP_NOT_FOR_UNIT({}, [
        { path: 'organisationId', code: 'SCHOLARSHIP_NOT_FOR_UNIT' },
      ]);
    await waitAtUnit(tx, roundKey, organisationKey);
    return { round, organisationKey, place };
  }

  private async enterIn(
    tx: Transaction,
    { round, organisationKey, place }: Desk,
    entry: ScholarshipApplicantInput,
    isOther: boolean,
  ): Promise<FactKey> {
    const { kind, ...typed } = entry;
    const { name, birth, number = null, school = null, need = null, merit = null } = typed;
    mustBeForKind(round, kind);
    const { data, faults } = applicantData({ name, birth, number, school, need, merit }, this.clock.today());
    if (faults.length > 0) throw fault(faults[0]!.code, faults);
    const known = this.people.asKept(data);
    const digests = this.digests.of(known);
    mustHaveNumber(round, digests);
    await mustBeNew(tx, { roundKey: round.key, organisationKey }, digests, isOther);
    const [personKey] = await this.people.write(tx, [{ data: known, organisationKey }], tx.now);
    const row = {
      ...place,
      key: newKey(),
      roundKey: round.key,
      organisationKey,
      personKey: personKey!,
      kind,
      ...digests,
      isOther,
      enteredOn: this.clock.today(),
      state: ScholarshipApplicationState.Entered,
    };
    await applications.insert(tx, { ...row, reason: null, rank: null, amount: null, leftReason: null, version: 1 });
    const after = { kind, isOther, personKey: personKey!, fields: [...known.keys()].toSorted() };
    tell(tx, ScholarshipApplicationEntered, row, { after });
    return keyOfFact(row);
  }
}

const toApplication = (row: Application): Application => applications.toRow(row as ScholarshipApplication);

/** What is told of an application, with the place. */
type Placed = Pick<
  Application,
  'provinceId' | 'scopeId' | 'key' | 'path' | 'roundKey' | 'organisationKey' | 'kind' | 'state'
>;

export function tell(
  tx: Transaction,
  happened: typeof ScholarshipApplicationEntered,
  { provinceId, scopeId, key, path, roundKey, organisationKey, kind, state }: Placed,
  change: { before?: unknown; after?: unknown; reason?: string | null },
): void {
  const payload = { roundKey, organisationKey, kind, state };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change });
}

/** Throws SCHOLARSHIP_NOT_FOR_KIND. */
function mustBeForKind({ kinds }: ScholarshipRound, kind: ScholarshipApplicantInput['kind']): void {
  if (!kinds.includes(kind))
    throw fault('SCHOLARSHIP_NOT_FOR_KIND', [{ path: 'kind', code: 'SCHOLARSHIP_NOT_FOR_KIND' }]);
}

/** Throws SCHOLARSHIP_TOO_MANY. Of what the actor reaches alone; the office sees all. */
async function mustHaveRoom(tx: Transaction, roundKey: string, more: number): Promise<void> {
  const [counted] = await tx.query<{ count: number }>(
    `-- all shards: whoever applied in a round, wherever they are
     SELECT count(*)::int AS count FROM scholarship_application AS a WHERE a.round_key = $1`,
    [roundKey],
  );
  if (counted!.count + more > MOST_APPLICATIONS)
    throw ScholarshipError.SCHOLARSHIP_TOO_MANY({ most: MOST_APPLICATIONS });
}

interface Held {
  row: Application;
  round: ScholarshipRound;
}

/** Within sight and locked until commit, its round before it. Throws NOT_FOUND. */
export async function heldApplication(tx: Transaction, { provinceId, key }: FactKey): Promise<Held> {
  const [named] = await tx.query<{ roundKey: string }>(
    `SELECT a.round_key AS "roundKey" FROM scholarship_application AS a WHERE a.province_id = $1 AND a.key = $2`,
    [provinceId, key],
  );
  if (!named) throw KernelError.NOT_FOUND();
  const round = await lockedRound(tx, named.roundKey, 'FOR SHARE');
  const [row] = await tx.query<Application>(
    `SELECT ${applicationColumns} FROM scholarship_application AS a WHERE a.province_id = $1 AND a.key = $2 FOR UPDATE`,
    [provinceId, key],
  );
  return { row: toApplication(row!), round };
}

/** One that a unit entered at which the actor works. Throws NOT_FOUND. */
async function ownApplication(tx: Transaction, key: FactKey): Promise<Held> {
  const held = await heldApplication(tx, key);
  if (!tx.actor.worksAt(ScholarshipPermission.Apply, held.row.organisationKey)) throw KernelError.NOT_FOUND();
  return held;
}

interface Stepping extends Held {
  version: number;
  act: Act | null;
  reason: string | null;
  /** What the office says of it. */
  isOther?: boolean | null;
}

/** Throws SCHOLARSHIP_APPLICATION_STATE, SCHOLARSHIP_REASON_NEEDED, VERSION_CONFLICT. */
async function step(tx: Transaction, { row, round, version, act, reason, isOther }: Stepping): Promise<void> {
  const isOpen = mayChange(act ?? Act.Exclude, row.state, round.state);
  if (!isOpen) throw ScholarshipError.SCHOLARSHIP_APPLICATION_STATE();
  if (act !== null && APPLICATION_STEPS[act].needsReason && reason === null)
    throw fault('SCHOLARSHIP_REASON_NEEDED', [{ path: 'reason', code: 'SCHOLARSHIP_REASON_NEEDED' }]);
  const state = act === null ? row.state : APPLICATION_STEPS[act].to;
  const judged = isOther == null ? row : { isOther, isJudgedOther: isOther };
  const after = {
    state,
    isOther: judged.isOther,
    isJudgedOther: judged.isJudgedOther,
    reason: act === null ? row.reason : reason,
  };
  const change = await applications.amend(tx, row, version, after);
  tell(tx, ScholarshipApplicationChanged, { ...row, state }, { ...change, reason });
}
