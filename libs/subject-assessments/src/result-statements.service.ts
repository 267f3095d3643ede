import { withdrawThing } from '@app/assessments';
import { Criteria, CriteriaSubject } from '@app/criteria';
import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  type FieldError,
  fieldNames,
  type IsoDate,
  KernelError,
  newKey,
  pageOf,
  type SortColumn,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import {
  AdministrativeLevel,
  heldScopes,
  isOfficeOfCommune,
  onBehalfOf,
  placeOn,
  territoriesOf,
} from '@app/organisations';
import { belowUnit, type SubjectKind, visibleSubjects } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { SubjectResultStatement } from './result-statement.entity';
import {
  type AmendResultStatementInput,
  type ResultStatementsArgs,
  ResultStatementSorts,
  StateSubjectResultsInput,
  type WithdrawResultStatementInput,
} from './result-statement.inputs';
import { SubjectAssessmentError } from './subject-assessments.errors';
import { SubjectResultsAmended, SubjectResultsStated, SubjectResultsWithdrawn } from './subject-assessments.events';
import { ENTERING, SubjectAssessmentPermission } from './subject-assessments.permissions';

const statements = tableOf(SubjectResultStatement);
const columns = statements.columns('s');
const COUNTED = fieldNames(StateSubjectResultsInput, ['organisationKey', 'year', 'setKey', 'byReason']);

const LATEST_FIRST: SortColumn[] = [
  { expression: 's.year', descending: true, type: 'int' },
  { expression: 's.key', descending: true, type: 'uuid' },
];

type Counts = Pick<SubjectResultStatement, 'registered' | 'assessed' | 'met'>;
type Whose = Pick<SubjectResultStatement, 'provinceId' | 'scopeId' | 'key' | 'path' | 'organisationKey'> &
  Pick<SubjectResultStatement, 'year' | 'setKey' | 'kind'>;

/** What communes without a list state of a year; whoever keeps one may state counts, too, and both say which they are. */
@Injectable()
export class ResultStatements {
  constructor(
    private readonly transactions: Transactions,
    private readonly criteria: Criteria,
    private readonly clock: Clock,
  ) {}

  /** The latest year first. */
  list(actor: Actor, args: ResultStatementsArgs): Promise<Connection<SubjectResultStatement>> {
    const params: unknown[] = [];
    const today = this.clock.today();
    const conditions = [visible(actor, today, params), ...belowUnit(args.unitKey, today, params)];
    const where = (column: string, value: unknown): void => {
      if (value != null) conditions.push(`s.${column} = $${params.push(value)}`);
    };
    where('year', args.year);
    where('set_key', args.setKey);
    where('kind', args.kind);
    conditions.push(`s.withdrawn_on IS ${args.isWithdrawn ? 'NOT NULL' : 'NULL'}`);
    return pageOf<SubjectResultStatement>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${columns} FROM subject_result_statement AS s WHERE ${conditions.join(' AND ')}`,
        params,
        sort: ResultStatementSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      statements.toRow,
    );
  }

  seen(actor: Actor, keys: readonly FactKey[]): Promise<SubjectResultStatement[]> {
    return this.transactions.read(actor, async (query) => {
      const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
      const condition = visible(actor, this.clock.today(), params);
      const rows = await query<SubjectResultStatement>(
        `SELECT ${columns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
         JOIN subject_result_statement AS s ON s.province_id = k.province_id AND s.key = k.key WHERE ${condition}`,
        params,
      );
      return rows.map(statements.toRow);
    });
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<SubjectResultStatement> {
    const [found] = await this.seen(actor, [key]);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  /** Throws NOT_FOUND, RESULT_STATEMENT_… */
  async state(actor: Actor, input: StateSubjectResultsInput): Promise<SubjectResultStatement> {
    const { organisationKey, year, setKey } = input;
    const kind = await this.kindOf(actor, setKey, year);
    const made = await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const query = tx.query.bind(tx);
      const place = await placeOn(query, organisationKey, today);
      if (!place) throw KernelError.NOT_FOUND();
      const by = await statedBy(tx, organisationKey, place, input.byReason, today);
      await mustBeOfCommune(tx, organisationKey, today);
      mustHold(kind, year, today);
      await mustBeOnce(tx, place.scopeId, year, setKey, today);
      const { registered = null, assessed = null, met = null, source } = input;
      const after = { registered, assessed, met, source: source.trim(), ...by };
      mustBeSound(after);
      const { provinceId, scopeId, path } = place;
      const row = { provinceId, scopeId, path, key: newKey(), organisationKey, year, setKey, kind };
      await statements.insert(tx, { ...row, ...after });
      tell(tx, SubjectResultsStated, row, { after });
      return { provinceId, scopeId, key: row.key };
    });
    return this.one(actor, made);
  }

  /** By the office of a commune into which that of the statement went, too. Throws NOT_FOUND, RESULT_STATEMENT_…, VERSION_CONFLICT. */
  async amend(
    actor: Actor,
    { key, version, byReason, ...changes }: AmendResultStatementInput,
  ): Promise<SubjectResultStatement> {
    await this.transactions.run(actor, async (tx) => {
      const before = await held(tx, key);
      const by = await statedBy(tx, before.organisationKey, before, byReason, this.clock.today());
      if (by.byKey !== null) await mustHoldWhole(tx, before, this.clock.today());
      mustStand(before);
      const counts = statements.amended(before, COUNTED, changes);
      mustBeSound(counts);
      const after = { ...counts, source: counts.source.trim(), ...by };
      tell(tx, SubjectResultsAmended, before, await statements.amend(tx, before, version, after));
    });
    return this.one(actor, key);
  }

  /**
   * Another may be stated in its place, and evidence that rests on it is withdrawn. The office of the commune into which that of the statement went may do it, too.
   * Throws NOT_FOUND, RESULT_STATEMENT_DIVIDED, RESULT_STATEMENT_WITHDRAWN, VERSION_CONFLICT.
   */
  async withdraw(
    actor: Actor,
    { key, version, reason }: WithdrawResultStatementInput,
  ): Promise<SubjectResultStatement> {
    await this.transactions.run(actor, async (tx) => {
      const before = await held(tx, key);
      const today = this.clock.today();
      if ((await onBehalfOf(tx, ENTERING, before.organisationKey, before, today)) !== null)
        await mustHoldWhole(tx, before, today);
      mustStand(before);
      const after = { withdrawnOn: today, withdrawalReason: reason.trim() };
      const change = await statements.amend(tx, before, version, after);
      tell(tx, SubjectResultsWithdrawn, before, { ...change, reason: after.withdrawalReason });
      await withdrawThing(tx, before.id, await everyProvince(tx));
    });
    return this.one(actor, key);
  }

  /** Whom a set judges that held in the year; one whose criteria nobody confirmed is taken, too. Null where it judges organisations, or held at another time. */
  private async kindOf(actor: Actor, setKey: number, year: number): Promise<SubjectKind | null> {
    const [sets, known, held] = await Promise.all([
      this.criteria.setsOf([setKey]),
      this.criteria.versionsOfSets(actor, [setKey]),
      this.criteria.inForce([setKey], `${year}-12-31`),
    ]);
    const subject = sets.get(setKey)?.subject;
    const isOver = known.has(setKey) && !held.has(setKey);
    return !subject || subject === CriteriaSubject.Organisation || isOver ? null : (subject as unknown as SubjectKind);
  }
}

/** Throws RESULT_STATEMENT_YEAR_AHEAD, RESULT_STATEMENT_SET_UNFIT. */
function mustHold(kind: SubjectKind | null, year: number, today: IsoDate): asserts kind is SubjectKind {
  if (year > Number(today.slice(0, 4)))
    throw SubjectAssessmentError.RESULT_STATEMENT_YEAR_AHEAD({ year }, [
      at('year', 'RESULT_STATEMENT_YEAR_AHEAD', { year }),
    ]);
  if (kind === null)
    throw SubjectAssessmentError.RESULT_STATEMENT_SET_UNFIT({ year }, [
      at('setId', 'RESULT_STATEMENT_SET_UNFIT', { year }),
    ]);
}

const at = (path: string, code: string, params?: FieldError['params']): FieldError => ({ path, code, params });

const visible = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  visibleSubjects('s', actor, today, params, SubjectAssessmentPermission.Read);

/** Whoever may act for its office is asked afterwards. Throws NOT_FOUND. */
async function held(tx: Transaction, key: FactKey): Promise<SubjectResultStatement> {
  const [row] = await tx.query<SubjectResultStatement>(
    `SELECT ${columns} FROM subject_result_statement AS s WHERE s.province_id = $1 AND s.key = $2`,
    [key.provinceId, key.key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return statements.toRow(row);
}

/** Throws RESULT_STATEMENT_WITHDRAWN. */
function mustStand({ withdrawnOn }: SubjectResultStatement): void {
  if (withdrawnOn !== null) throw SubjectAssessmentError.RESULT_STATEMENT_WITHDRAWN();
}

/** Who states it, where that is not the office itself. Throws NOT_FOUND, RESULT_STATEMENT_REASON_REQUIRED. */
async function statedBy(
  tx: Transaction,
  organisationKey: number,
  place: { path: string; scopeId: number },
  reason: string | null | undefined,
  today: IsoDate,
): Promise<Pick<SubjectResultStatement, 'byKey' | 'byReason'>> {
  const byKey = await onBehalfOf(tx, ENTERING, organisationKey, place, today);
  if (byKey === null) return { byKey, byReason: null };
  const byReason = reason?.trim() || null;
  if (byReason === null)
    throw SubjectAssessmentError.RESULT_STATEMENT_REASON_REQUIRED({}, [
      at('byReason', 'RESULT_STATEMENT_REASON_REQUIRED'),
    ]);
  return { byKey, byReason };
}

/** What a commune stated that was divided counts in none of those alone into which it went: who acts for it lies there or above, or speaks for all of them. Throws RESULT_STATEMENT_DIVIDED. */
async function mustHoldWhole(tx: Transaction, { scopeId }: Pick<Whose, 'scopeId'>, today: IsoDate): Promise<void> {
  const params: unknown[] = [scopeId, today, tx.actor.workplaces(ENTERING.others)];
  const ours = territoriesOf({ actor: tx.actor, permission: ENTERING.others, today }, params);
  const beyond = await tx.query(
    `SELECT 1 FROM (${HEIRS}) AS heir WHERE NOT ${isOver('heir.key')} AND heir.key NOT IN (${ours}) AND NOT EXISTS (
       SELECT 1 FROM administrative_unit_period AS lay JOIN organisation_period AS place ON place.scope_id = ANY(string_to_array(rtrim(lay.path, '.'), '.')::int[])
       WHERE lay.unit_key = $1 AND place.organisation_key = ANY($3::int[])) LIMIT 1`,
    params,
  );
  if (beyond.length > 0) throw SubjectAssessmentError.RESULT_STATEMENT_DIVIDED();
}

/** Counts are of one commune each: an office above that stated them for its whole territory would count the communes twice. Throws RESULT_STATEMENT_NOT_OF_COMMUNE. */
async function mustBeOfCommune(tx: Transaction, organisationKey: number, today: IsoDate): Promise<void> {
  if (!(await isOfficeOfCommune(tx.query.bind(tx), organisationKey, today)))
    throw SubjectAssessmentError.RESULT_STATEMENT_NOT_OF_COMMUNE({}, [
      at('organisationId', 'RESULT_STATEMENT_NOT_OF_COMMUNE'),
    ]);
}

const isOver = (unit: string): string =>
  `NOT EXISTS (SELECT 1 FROM administrative_unit_period AS p WHERE p.unit_key = ${unit} AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2))`;

/** SQL: the commune $1 and those into which it went by the day $2, over however many steps. */
const HEIRS = `WITH RECURSIVE heir(key) AS (
    SELECT $1::int UNION SELECT s.successor_key FROM heir JOIN administrative_unit_succession AS s ON s.predecessor_key = heir.key AND s."on" <= $2
    WHERE ${isOver('heir.key')})
  SELECT heir.key FROM heir`;

/** SQL: these, and those that went into it. */
const SAME = `${heldScopes('$1', '$2')} UNION SELECT heir.key FROM (${HEIRS}) AS heir ORDER BY key`;

/**
 * The index keeps one statement of a place in a province. A commune that has moved has statements in two, and one that others went into adds up with theirs; a neighbour
 * that gave a part of itself away and goes on states its own. Who states of any of them waits for the others. Throws RESULT_STATEMENT_EXISTS.
 */
async function mustBeOnce(
  tx: Transaction,
  scopeId: number,
  year: number,
  setKey: number,
  today: IsoDate,
): Promise<void> {
  const same = await tx.query<{ key: number }>(SAME, [scopeId, today]);
  const keys = same.map(({ key }) => key);
  await tx.query(
    'SELECT pg_advisory_xact_lock(hashtextextended(one.lock, 0)) FROM unnest($1::text[]) WITH ORDINALITY AS one(lock, nth) ORDER BY one.nth',
    [keys.map((key) => `result-statement/${key}/${year}/${setKey}`)],
  );
  const [stated] = await tx.query(
    `SELECT 1 FROM subject_result_statement AS s WHERE s.province_id = ANY($4::int[]) AND s.scope_id = ANY($3::int[]) AND s.year = $1 AND s.set_key = $2
       AND s.withdrawn_on IS NULL LIMIT 1`,
    [year, setKey, keys, await everyProvince(tx)],
  );
  if (stated) throw SubjectAssessmentError.RESULT_STATEMENT_EXISTS();
}

/** Those of before, too: about a hundred. */
async function everyProvince(tx: Transaction): Promise<number[]> {
  const provinces = await tx.query<{ key: number }>(
    `SELECT key FROM administrative_unit WHERE level = '${AdministrativeLevel.Province}'`,
  );
  return provinces.map(({ key }) => key);
}

/** Throws RESULT_STATEMENT_EMPTY, RESULT_STATEMENT_HALF, RESULT_STATEMENT_MET_ABOVE. */
function mustBeSound({ registered, assessed, met }: Counts): void {
  if (registered === null && assessed === null && met === null) throw SubjectAssessmentError.RESULT_STATEMENT_EMPTY();
  if (assessed === null || met === null) {
    if (assessed === met) return;
    const path = assessed === null ? 'assessed' : 'met';
    throw SubjectAssessmentError.RESULT_STATEMENT_HALF({}, [at(path, 'RESULT_STATEMENT_HALF')]);
  }
  if (met > assessed)
    throw SubjectAssessmentError.RESULT_STATEMENT_MET_ABOVE({ met, assessed }, [
      at('met', 'RESULT_STATEMENT_MET_ABOVE', { met, assessed }),
    ]);
}

function tell(
  tx: Transaction,
  happened: typeof SubjectResultsStated,
  { provinceId, scopeId, key, path, organisationKey, year, setKey, kind }: Whose,
  change: { before?: unknown; after: unknown; reason?: string },
): void {
  const payload = { organisationKey, year, setKey, kind };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change });
}
