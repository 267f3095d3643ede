import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  inShardsOf,
  KernelError,
  newKey,
  pageOf,
  type SortColumn,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { type AdministrativeLevel, heldScopes, provinceOn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { holds, inTerritory, mapDay } from './area.sql';
import { type Indicator, IndicatorMeasure } from './indicator.entity';
import { indicatorIn } from './indicators.service';
import { ENTERED, IndicatorResult, IndicatorResultState } from './indicator-result.entity';
import { readableResult } from './readable-result';
import { mustSpeakFor, type SpokenArea } from './spoken-area';
import { TargetError } from './targets.errors';
import { IndicatorResultAmended, IndicatorResultConfirmed, IndicatorResultRecorded } from './targets.events';
import {
  type AmendIndicatorResultInput,
  type ConfirmIndicatorResultArgs,
  type IndicatorResultsArgs,
  IndicatorResultSorts,
  type RecordIndicatorResultInput,
} from './targets.inputs';
import { IndicatorResultPermission } from './targets.permissions';

const results = tableOf(IndicatorResult);
const columns = results.columns('r');

const LATEST_FIRST: SortColumn[] = [
  { expression: 'r.year', descending: true, type: 'int' },
  { expression: 'r.indicator_key', descending: true, type: 'int' },
  { expression: 'r.key', descending: true, type: 'uuid' },
];

type Numbers = Pick<IndicatorResult, 'numerator' | 'denominator'>;

/** What indicators came to, recorded by whoever speaks for a territory and read, once it is confirmed, by all who work there or above. */
@Injectable()
export class IndicatorResults {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The latest year first. */
  list(actor: Actor, args: IndicatorResultsArgs): Promise<Connection<IndicatorResult>> {
    const params: unknown[] = [args.unitKey ?? null, args.indicatorKey ?? null, args.year ?? null, args.state ?? null];
    return pageOf<IndicatorResult>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${columns} FROM indicator_result AS r WHERE ${visible(actor, params)}
          AND ($1::int IS NULL OR r.scope_id = $1) AND ($2::int IS NULL OR r.indicator_key = $2)
          AND ($3::int IS NULL OR r.year = $3) AND ($4::text IS NULL OR r.state = $4)`,
        params,
        sort: IndicatorResultSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      results.toRow,
    );
  }

  seen(actor: Actor, keys: FactKey[]): Promise<IndicatorResult[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const seen = visible(actor, params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<IndicatorResult>(
        `SELECT ${columns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
         JOIN indicator_result AS r ON r.province_id = k.province_id AND r.key = k.key WHERE ${seen}`,
        params,
      );
      return rows.map(results.toRow);
    });
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<IndicatorResult> {
    const [found] = await this.seen(actor, [key]);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  /** A draft, for the territory of an organisation where the actor works. Throws NOT_FOUND, AREA_NOT_SPOKEN_FOR, RESULT_… */
  async record(actor: Actor, input: RecordIndicatorResultInput): Promise<IndicatorResult> {
    const { organisationKey, indicatorKey, year, numerator, denominator = null } = input;
    const made = await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const area = await mustSpeakFor(tx, IndicatorResultPermission.Record, organisationKey, today);
      const indicator = await indicatorIn(tx.query.bind(tx), indicatorKey);
      if (year > Number(today.slice(0, 4))) throw TargetError.RESULT_YEAR_AHEAD({}, [at('year', 'RESULT_YEAR_AHEAD')]);
      mustBeSound(indicator, { numerator, denominator });
      const unit = await unitOf(tx, area, indicator, { unitKey: input.unitKey, day: mapDay(year, today) });
      const row = { ...unit, key: newKey() };
      const after = { indicatorKey, year, numerator, denominator, state: IndicatorResultState.Draft };
      const kept = { organisationKey, path: area.path, source: ENTERED, recordedAt: tx.now };
      await results.insert(tx, { ...row, ...kept, ...after });
      tell(tx, IndicatorResultRecorded, { ...row, ...kept, ...after }, { after });
      return row;
    });
    return this.one(actor, made);
  }

  /** Counts nowhere until it is confirmed again. Throws NOT_FOUND, RESULT_…, VERSION_CONFLICT. */
  async amend(actor: Actor, { key, version, reason, ...numbers }: AmendIndicatorResultInput): Promise<IndicatorResult> {
    await this.transactions.run(actor, async (tx) => {
      const before = await own(tx, key, IndicatorResultPermission.Record);
      const { numerator, denominator = null } = numbers;
      mustBeSound(await indicatorIn(tx.query.bind(tx), before.indicatorKey), { numerator, denominator });
      const said = reason?.trim() || null;
      if (before.state === IndicatorResultState.Confirmed && said === null)
        throw TargetError.RESULT_REASON_NEEDED({}, [at('reason', 'RESULT_REASON_NEEDED')]);
      const after = { numerator, denominator, state: IndicatorResultState.Draft };
      tell(tx, IndicatorResultAmended, before, { ...(await results.amend(tx, before, version, after)), reason: said });
    });
    return this.one(actor, key);
  }

  /** From now on it counts. Throws NOT_FOUND, RESULT_CONFIRMED, VERSION_CONFLICT. */
  async confirm(actor: Actor, { key, version }: ConfirmIndicatorResultArgs): Promise<IndicatorResult> {
    await this.transactions.run(actor, async (tx) => {
      const before = await own(tx, key, IndicatorResultPermission.Confirm);
      if (before.state === IndicatorResultState.Confirmed) throw TargetError.RESULT_CONFIRMED();
      const after = { state: IndicatorResultState.Confirmed };
      tell(tx, IndicatorResultConfirmed, before, await results.amend(tx, before, version, after));
    });
    return this.one(actor, key);
  }
}

const at = (path: string, code: string) => ({ path, code });

/** SQL condition on `indicator_result AS r`. */
const visible = (actor: Actor, params: unknown[]): string =>
  `(${inShardsOf(actor, 'r', params)} AND ${inTerritory(actor, 'r.scope_id', params)} AND ${readableResult(actor, params)})`;

/** Throws RESULT_WITHOUT_WHOLE, RESULT_WHOLE_OF_COUNT, RESULT_PART_ABOVE_WHOLE. */
function mustBeSound({ measure }: Indicator, { numerator, denominator }: Numbers): void {
  if (measure === IndicatorMeasure.Count) {
    if (denominator !== null) throw TargetError.RESULT_WHOLE_OF_COUNT({}, [at('denominator', 'RESULT_WHOLE_OF_COUNT')]);
    return;
  }
  if (denominator === null) throw TargetError.RESULT_WITHOUT_WHOLE({}, [at('denominator', 'RESULT_WITHOUT_WHOLE')]);
  if (numerator > denominator)
    throw TargetError.RESULT_PART_ABOVE_WHOLE({}, [at('numerator', 'RESULT_PART_ABOVE_WHOLE')]);
}

/**
 * The unit whose figure it is: the territory itself, or one that was merged into it, of the level that records the indicator, on the day whose map counts
 * for the year. Throws NOT_FOUND, INDICATOR_NOT_OF_LEVEL, RESULT_UNIT_NOT_THEN.
 */
async function unitOf(
  tx: Transaction,
  { scopeId }: SpokenArea,
  { level }: Indicator,
  { unitKey, day }: { unitKey?: number | null; day: string },
): Promise<{ scopeId: number; provinceId: number }> {
  const wanted = unitKey ?? scopeId;
  const [unit] = await tx.query<{ level: AdministrativeLevel; stands: boolean; provinceId: number }>(
    `SELECT u.level, ${provinceOn('u.key', '$3::date')} AS "provinceId",
       u.key IN (SELECT p.unit_key FROM administrative_unit_period AS p WHERE p.unit_key = $1 AND ${holds('p', '$3::date')}) AS stands
     FROM administrative_unit AS u WHERE u.key = $1
       AND u.key IN (${heldScopes('$2', "'infinity'::date")})`,
    [wanted, scopeId, day],
  );
  if (!unit) throw KernelError.NOT_FOUND();
  if (unit.level !== level) throw TargetError.INDICATOR_NOT_OF_LEVEL({}, [at('indicatorId', 'INDICATOR_NOT_OF_LEVEL')]);
  if (!unit.stands) throw TargetError.RESULT_UNIT_NOT_THEN({}, [at('year', 'RESULT_UNIT_NOT_THEN')]);
  return { scopeId: wanted, provinceId: unit.provinceId };
}

/** A result that an organisation recorded where the actor works. Throws NOT_FOUND. */
async function own(
  tx: Transaction,
  { provinceId, key }: FactKey,
  permission: (typeof IndicatorResultPermission)[keyof typeof IndicatorResultPermission],
): Promise<IndicatorResult> {
  const [row] = await tx.query<IndicatorResult>(
    `SELECT ${columns} FROM indicator_result AS r WHERE r.province_id = $1 AND r.key = $2`,
    [provinceId, key],
  );
  if (!row || !tx.actor.worksAt(permission, row.organisationKey)) throw KernelError.NOT_FOUND();
  return results.toRow(row);
}

function tell(
  tx: Transaction,
  happened: typeof IndicatorResultRecorded,
  row: Pick<IndicatorResult, 'provinceId' | 'scopeId' | 'key' | 'path' | 'organisationKey' | 'indicatorKey' | 'year'>,
  change: { before?: unknown; after: unknown; reason?: string | null },
): void {
  const { provinceId, scopeId, key, path, organisationKey, indicatorKey, year } = row;
  const payload = { organisationKey, indicatorKey, year };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change });
}
