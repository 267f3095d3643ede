import {
  type Actor,
  Clock,
  type Connection,
  KernelError,
  newKey,
  pageOf,
  type Query,
  type SortColumn,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { AdministrativeLevel } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { holds } from './area.sql';
import { AreaTarget, AreaTargetState } from './area-target.entity';
import { type Indicator, IndicatorMeasure } from './indicator.entity';
import { indicatorIn } from './indicators.service';
import { isLower } from './share.rules';
import { mustSpeakFor, type SpokenArea } from './spoken-area';
import { TargetError } from './targets.errors';
import { AreaTargetEnded, AreaTargetSet } from './targets.events';
import {
  type AreaTargetsArgs,
  AreaTargetSorts,
  type EndAreaTargetArgs,
  type SetAreaTargetInput,
} from './targets.inputs';
import { AreaTargetPermission } from './targets.permissions';

const targets = tableOf(AreaTarget);
const columns = targets.columns('t');
const MOST_HUNDREDTHS = 10_000;

const BY_YEAR: SortColumn[] = [
  { expression: 't.year', type: 'int' },
  { expression: 't.indicator_key', type: 'int' },
  { expression: 't.unit_key', type: 'int' },
  { expression: 't.key', type: 'uuid' },
];

/** What territories aim at: the country's by its texts, and what provinces and communes set besides. Nothing is deleted; what is no longer aimed at is ended. */
@Injectable()
export class AreaTargets {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** By year. */
  list(args: AreaTargetsArgs): Promise<Connection<AreaTarget>> {
    const { unitKey = null, indicatorKey = null, year = null, state = null } = args;
    return pageOf<AreaTarget>(
      this.query,
      {
        sql: `SELECT ${columns} FROM area_target AS t
          WHERE ($1::int IS NULL OR t.unit_key = $1) AND ($2::int IS NULL OR t.indicator_key = $2)
            AND ($3::int IS NULL OR t.year = $3) AND ($4::text IS NULL OR t.state = $4)`,
        params: [unitKey, indicatorKey, year, state],
        sort: AreaTargetSorts.columnsOf(args, BY_YEAR),
      },
      args,
      targets.toRow,
    );
  }

  async byKeys(keys: string[]): Promise<AreaTarget[]> {
    const rows = await this.query<AreaTarget>(`SELECT ${columns} FROM area_target AS t WHERE t.key = ANY($1::uuid[])`, [
      keys,
    ]);
    return rows.map(targets.toRow);
  }

  /** Throws NOT_FOUND. */
  async one(key: string): Promise<AreaTarget> {
    const [found] = await this.byKeys([key]);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  /** For the territory of an organisation where the actor works. Throws NOT_FOUND, AREA_NOT_SPOKEN_FOR, AREA_TARGET_EXISTS, AREA_TARGET_LOWER, INVALID_INPUT. */
  async set(actor: Actor, input: SetAreaTargetInput): Promise<AreaTarget> {
    const { organisationKey, indicatorKey, year, value } = input;
    const key = await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const area = await mustSpeakFor(tx, AreaTargetPermission.Set, organisationKey, today);
      const indicator = await indicatorIn(tx.query.bind(tx), indicatorKey);
      mustFit(indicator, area, value);
      if (!input.confirmed) await mustReachAbove(tx, area, indicator, input);
      const after = {
        indicatorKey,
        unitKey: area.scopeId,
        year,
        value,
        textCode: input.textCode.trim(),
        textIssuedOn: input.textIssuedOn,
        article: input.article.trim(),
        organisationKey,
        state: AreaTargetState.InForce,
        validFrom: today,
      };
      const made = newKey();
      await targets.insert(tx, { key: made, readings: [], ...after });
      const payload = { indicatorKey, unitKey: area.scopeId, year };
      tx.happened(AreaTargetSet, { subject: made, path: area.path, payload, after });
      return made;
    });
    return this.one(key);
  }

  /** By whoever set it. Throws NOT_FOUND, AREA_NOT_SPOKEN_FOR, AREA_TARGET_ENDED, VERSION_CONFLICT. */
  async end(actor: Actor, { key, version, reason }: EndAreaTargetArgs): Promise<AreaTarget> {
    await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const [row] = await tx.query<AreaTarget>(`SELECT ${columns} FROM area_target AS t WHERE t.key = $1`, [key]);
      if (!row) throw KernelError.NOT_FOUND();
      const path = await placeOver(tx, row, today);
      if (row.state === AreaTargetState.Ended) throw TargetError.AREA_TARGET_ENDED();
      const after = { state: AreaTargetState.Ended, endedOn: today, endingReason: reason.trim() };
      const change = await targets.amend(tx, row, version, after, `state = '${AreaTargetState.InForce}'`);
      const { indicatorKey, unitKey, year } = row;
      tx.happened(AreaTargetEnded, { subject: key, path, payload: { indicatorKey, unitKey, year }, ...change, reason });
    });
    return this.one(key);
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}

/** Throws INDICATOR_NOT_OF_LEVEL where the territory does not record it and nothing adds up there, INVALID_INPUT above 100 %. */
function mustFit({ level, measure }: Indicator, area: SpokenArea, value: number): void {
  if (area.level === AdministrativeLevel.Commune && level !== AdministrativeLevel.Commune)
    throw TargetError.INDICATOR_NOT_OF_LEVEL({}, [{ path: 'indicatorId', code: 'INDICATOR_NOT_OF_LEVEL' }]);
  if (measure === IndicatorMeasure.Share && value > MOST_HUNDREDTHS)
    throw KernelError.INVALID_INPUT({}, [{ path: 'value', code: 'FIELD_INVALID' }]);
}

/** Asked back, not forbidden: a plan may set less, and then the text says so. */
async function mustReachAbove(
  tx: Transaction,
  { scopeId }: SpokenArea,
  { key, direction, measure }: Indicator,
  { year, value }: SetAreaTargetInput,
): Promise<void> {
  const [above] = await tx.query<{ value: number; unit: string }>(
    `SELECT t.value, named.name AS unit FROM administrative_unit_period AS own
     JOIN area_target AS t ON t.unit_key::text = ANY(string_to_array(own.path, '.')) AND t.unit_key <> own.unit_key
     JOIN administrative_unit_period AS named ON named.unit_key = t.unit_key AND ${holds('named', '$4::date')}
     WHERE own.unit_key = $1 AND ${holds('own', '$4::date')} AND t.indicator_key = $2 AND t.year = $3
       AND t.state = '${AreaTargetState.InForce}' AND t.value IS NOT NULL
     ORDER BY length(named.path) DESC LIMIT 1`,
    [scopeId, key, year, tx.now],
  );
  if (!above || !isLower(direction, value, above.value)) return;
  const said = measure === IndicatorMeasure.Share ? `${above.value / 100} %` : String(above.value);
  throw TargetError.AREA_TARGET_LOWER({ unit: above.unit, above: said }, [
    { path: 'value', code: 'AREA_TARGET_LOWER', params: { unit: above.unit, above: said } },
  ]);
}

/** Path of the organisation that set the target, where the actor works there; one that was shipped is ended at the level of the country. Throws NOT_FOUND. */
async function placeOver(tx: Transaction, { organisationKey, unitKey }: AreaTarget, today: string): Promise<string> {
  if (organisationKey !== null) return (await mustSpeakFor(tx, AreaTargetPermission.Set, organisationKey, today)).path;
  const [place] = await tx.query<{ organisationKey: number }>(
    `SELECT place.organisation_key AS "organisationKey" FROM organisation_period AS place
     WHERE place.scope_id = $1 AND place.organisation_key = ANY($2::int[]) AND ${holds('place', '$3::date')} ORDER BY place.path LIMIT 1`,
    [unitKey, tx.actor.workplaces(AreaTargetPermission.Set), today],
  );
  if (!place) throw KernelError.NOT_FOUND();
  return (await mustSpeakFor(tx, AreaTargetPermission.Set, place.organisationKey, today)).path;
}
