import {
  type Actor,
  Clock,
  type Connection,
  inShardsOf,
  KernelError,
  pageOfAll,
  type Query,
  tableOf,
  Transactions,
  viewOf,
} from '@app/kernel';
import { AdministrativeLevel } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { AreaTarget, AreaTargetState } from './area-target.entity';
import { figureOf, seriesOf, type Standing, type Sum } from './area-board.rules';
import { type AreaBoard, AreaFigure } from './area-board.view';
import { holds, inTerritory, mapDay, stood } from './area.sql';
import { Indicator } from './indicator.entity';
import { readableResult } from './readable-result';
import { IndicatorResult, IndicatorResultState } from './indicator-result.entity';
import { valueOf } from './share.rules';
import { type AreaBoardArgs, type AreaFiguresArgs, AreaMap } from './targets.inputs';

const MOST_YEARS = 16;
const LEVELS = [AdministrativeLevel.Commune, AdministrativeLevel.Province] as const;
const CONFIRMED = `r.state = '${IndicatorResultState.Confirmed}'`;

/** A unit with those above it, on the last day on which it stood or today. */
interface Area {
  key: number;
  level: AdministrativeLevel;
  /** From itself up to the country. */
  upwards: number[];
}

interface UnitRow extends Omit<AreaFigure, 'id' | 'value' | 'result' | 'asOf'> {
  resultKey: string | null;
}

/** Targets against results of a territory: added up from the figures of the units in it, never stored. */
@Injectable()
export class AreaBoards {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Of a unit where the actor works, or below. Throws NOT_FOUND, INVALID_INPUT. */
  board(actor: Actor, { unitKey, from, to, map }: AreaBoardArgs): Promise<AreaBoard> {
    if (to < from || to - from >= MOST_YEARS)
      throw KernelError.INVALID_INPUT({}, [{ path: 'to', code: 'FIELD_INVALID' }]);
    const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    return this.transactions.read(actor, async (query) => {
      const area = await this.mustSee(query, actor, unitKey);
      const indicators = (await indicatorsOf(query)).filter(({ level }) => counts(area.level, level));
      const standings: Standing[] = [];
      const sums: Sum[] = [];
      for (const level of LEVELS.filter((one) => counts(area.level, one))) {
        const asked = { roots: [unitKey], level, years, map };
        standings.push(...(await this.standings(query, asked)));
        sums.push(...(await this.sums(query, actor, asked)));
      }
      const { upwards } = area;
      const targets = await targetsOf(query, upwards);
      const series = indicators.map((one) => seriesOf(one, { years, standings, sums, targets, upwards }));
      return { unitKey, map, series };
    });
  }

  /**
   * The units behind one figure of the board: those that record it, and for the country its provinces, each with its sum. Throws NOT_FOUND.
   */
  figures(actor: Actor, args: AreaFiguresArgs): Promise<Connection<AreaFigure>> {
    const { unitKey, indicatorKey, year, map } = args;
    return this.transactions.read(actor, async (query) => {
      const area = await this.mustSee(query, actor, unitKey);
      const indicator = (await indicatorsOf(query)).find(({ key }) => key === indicatorKey);
      if (!indicator || !counts(area.level, indicator.level)) throw KernelError.NOT_FOUND();
      const isOfProvinces =
        area.level === AdministrativeLevel.Country && indicator.level !== AdministrativeLevel.Province;
      const rows = isOfProvinces
        ? await this.provinces(query, actor, indicator, { year, map })
        : await this.units(query, actor, indicator, { roots: [unitKey], year, map });
      return pageOfAll(rows, args);
    });
  }

  private async mustSee(query: Query, actor: Actor, unitKey: number): Promise<Area> {
    const params: unknown[] = [unitKey, this.clock.today()];
    const visible = inTerritory(actor, 'u.key', params);
    const [found] = await query<{ level: AdministrativeLevel; path: string }>(
      `SELECT u.level, p.path FROM administrative_unit AS u JOIN administrative_unit_period AS p ON p.unit_key = u.key
       WHERE u.key = $1 AND ${visible} ORDER BY (p.valid_from <= $2::date) DESC, p.valid_from DESC LIMIT 1`,
      params,
    );
    if (!found) throw KernelError.NOT_FOUND();
    const upwards = found.path.split('.').filter(Boolean).map(Number).toReversed();
    return { key: unitKey, level: found.level, upwards };
  }

  /** SQL that begins with `WITH RECURSIVE … stood`, with its parameters. */
  private stood({ roots, level, years, map }: Standings): { sql: string; params: unknown[] } {
    const today = this.clock.today();
    const params: unknown[] = [roots, level, years, years.map((year) => mapDay(year, today)), today];
    const asked = { roots: '$1', level: '$2::text', years: '$3', days: '$4', today: '$5::date' };
    return { sql: `WITH RECURSIVE ${stood(map, asked)}, moment AS (SELECT $5::date AS day)`, params };
  }

  private standings(query: Query, asked: Standings): Promise<Standing[]> {
    const { sql, params } = this.stood(asked);
    return query<Standing>(
      `${sql} SELECT $2::text AS level, year, (count(*) FILTER (WHERE is_whole))::int AS expected,
         (count(*) FILTER (WHERE NOT is_whole))::int AS divided FROM stood GROUP BY year`,
      params,
    );
  }

  private async sums(query: Query, actor: Actor, asked: Standings): Promise<Sum[]> {
    const { sql, params } = this.stood(asked);
    const shards = inShardsOf(actor, 'r', params);
    const rows = await query<Sum>(
      `${sql} SELECT r.indicator_key AS "indicatorKey", r.year, count(*)::int AS answered, sum(r.numerator)::text AS numerator,
         sum(r.denominator)::text AS denominator
       FROM stood JOIN indicator_result AS r ON r.scope_id = stood.unit_key AND r.year = stood.year
       WHERE stood.is_whole AND ${CONFIRMED} AND ${shards} GROUP BY r.indicator_key, r.year`,
      params,
    );
    return rows.map(withNumbers);
  }

  private async units(
    query: Query,
    actor: Actor,
    indicator: Indicator,
    { roots, year, map }: Pick<Standings, 'roots' | 'map'> & { year: number },
  ): Promise<AreaFigure[]> {
    const { sql, params } = this.stood({ roots, level: indicator.level, years: [year], map });
    const key = `$${params.push(indicator.key)}`;
    const shards = inShardsOf(actor, 'r', params);
    const readable = readableResult(actor, params);
    const rows = await query<UnitRow & IndicatorResult>(
      `${sql} SELECT stood.unit_key AS "unitKey", stood.is_whole AS "isCounted", r.key AS "resultKey",
         (r.key IS NOT NULL AND ${CONFIRMED})::int AS answered, 1 AS expected, ${tableOf(IndicatorResult).columns('r')}
       FROM stood JOIN administrative_unit AS u ON u.key = stood.unit_key
       LEFT JOIN indicator_result AS r ON r.scope_id = stood.unit_key AND r.year = stood.year AND r.indicator_key = ${key}
         AND ${shards} AND ${readable}
       ORDER BY u.code, u.key`,
      params,
    );
    const asOf = mapDay(year, this.clock.today());
    return rows.map((row) => {
      const { unitKey, isCounted, answered, resultKey } = row;
      const [numerator, denominator] = resultKey === null ? [null, null] : [row.numerator, row.denominator];
      const value = numerator === null ? null : valueOf(figureOf(indicator, { numerator, denominator }));
      const result = resultKey === null ? null : tableOf(IndicatorResult).toRow(row);
      const counts = { isCounted, answered, expected: 1, numerator, denominator, value, result };
      return viewOf(AreaFigure, { unitKey, asOf, ...counts });
    });
  }

  private async provinces(
    query: Query,
    actor: Actor,
    indicator: Indicator,
    { year, map }: { year: number; map: AreaMap },
  ): Promise<AreaFigure[]> {
    const today = this.clock.today();
    const asOf = map === AreaMap.Today ? today : mapDay(year, today);
    const found = await query<{ key: number }>(
      `SELECT u.key FROM administrative_unit AS u JOIN administrative_unit_period AS p ON p.unit_key = u.key
       WHERE u.level = '${AdministrativeLevel.Province}' AND ${holds('p', '$1::date')} ORDER BY u.code`,
      [asOf],
    );
    const roots = found.map(({ key }) => key);
    const { sql, params } = this.stood({ roots, level: indicator.level, years: [year], map });
    const key = `$${params.push(indicator.key)}`;
    const shards = inShardsOf(actor, 'r', params);
    const rows = await query<UnitRow>(
      `${sql} SELECT stood.root AS "unitKey", count(r.key)::int AS answered, count(*)::int AS expected,
         sum(r.numerator)::text AS numerator, sum(r.denominator)::text AS denominator
       FROM stood LEFT JOIN indicator_result AS r ON r.scope_id = stood.unit_key AND r.year = stood.year AND r.indicator_key = ${key}
         AND ${CONFIRMED} AND ${shards}
       WHERE stood.is_whole GROUP BY stood.root`,
      params,
    );
    const sums = new Map(rows.map((row) => [row.unitKey, withNumbers(row)]));
    return roots.map((unitKey) => {
      const { answered = 0, expected = 0, numerator = null, denominator = null } = sums.get(unitKey) ?? {};
      const value = numerator === null ? null : valueOf(figureOf(indicator, { numerator, denominator }));
      const counts = { isCounted: true, answered, expected, numerator, denominator, value, result: null };
      return viewOf(AreaFigure, { unitKey, asOf, ...counts });
    });
  }
}

interface Standings {
  roots: number[];
  level: AdministrativeLevel;
  years: number[];
  map: AreaMap;
}

/** Whether figures that units of a level record add up to something in a unit of a level: there or above. */
const counts = (area: AdministrativeLevel, recorded: AdministrativeLevel): boolean =>
  recorded === AdministrativeLevel.Commune ||
  area === AdministrativeLevel.Province ||
  area === AdministrativeLevel.Country;

/** Sums come as text, since they may be larger than a number of PostgreSQL's `int`. */
const withNumbers = <Row extends { numerator: unknown; denominator: unknown }>(
  row: Row,
): Row & { numerator: number; denominator: number | null } => ({
  ...row,
  numerator: numberOf(row.numerator)!,
  denominator: numberOf(row.denominator),
});

const numberOf = (value: unknown): number | null => (value === null ? null : Number(value));

async function indicatorsOf(query: Query): Promise<Indicator[]> {
  const rows = await query<Indicator>(
    `SELECT ${tableOf(Indicator).columns('i')} FROM indicator AS i ORDER BY i.position`,
  );
  return rows.map(tableOf(Indicator).toRow);
}

async function targetsOf(query: Query, unitKeys: number[]): Promise<AreaTarget[]> {
  const rows = await query<AreaTarget>(
    `SELECT ${tableOf(AreaTarget).columns('t')} FROM area_target AS t
     WHERE t.unit_key = ANY($1::int[]) AND t.state = '${AreaTargetState.InForce}' ORDER BY t.year, t.unit_key`,
    [unitKeys],
  );
  return rows.map(tableOf(AreaTarget).toRow);
}
