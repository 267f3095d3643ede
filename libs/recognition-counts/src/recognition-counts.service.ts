import { openedOf, type UnitPlace } from '@app/few-rules';
import { type Actor, Clock, inShardsOf, type IsoDate, type Query, tableOf, Transactions, viewOf } from '@app/kernel';
import { PLACE_COLUMNS, territoriesOf, unitsDownTo, workUnit } from '@app/organisations';
import { SubjectCounting, SubjectPermission } from '@app/subjects';
import { AreaTarget, AreaTargetState } from '@app/targets';
import { Injectable } from '@nestjs/common';
import { beside, type TargetOfIndicator } from './compared-targets.rules';
import type { RecognitionCountsArgs } from './recognition-counts.inputs';
import { RecognitionCountPermission } from './recognition-counts.permissions';
import { RecognitionCounts, RecognitionFigure } from './recognition-counts.view';
import { type RecognisedIn, told } from './recognition-figures.rules';

type Counted = Omit<RecognisedIn<UnitPlace>, 'bases'>;

/** `$1` units, `$2` the day. */
const COMMUNES = `SELECT mine.unit_key AS "unitKey", count(*)::int AS communes FROM administrative_unit_period AS mine
  JOIN administrative_unit_period AS there ON starts_with(there.path, mine.path) AND there.valid_from <= $2 AND (there.valid_to IS NULL OR there.valid_to >= $2)
  JOIN administrative_unit AS u ON u.key = there.unit_key AND u.level = 'commune'
  WHERE mine.unit_key = ANY($1::int[]) AND mine.valid_from <= $2 AND (mine.valid_to IS NULL OR mine.valid_to >= $2) GROUP BY mine.unit_key`;

/** How many were recognised, by territory. Recognitions are never counted through: each place keeps its counts. */
@Injectable()
export class RecognitionCounting {
  constructor(
    private readonly transactions: Transactions,
    private readonly subjects: SubjectCounting,
    private readonly clock: Clock,
  ) {}

  /** The unit first, then those right below it; of what lies outside the actor's territory nothing. Throws NOT_FOUND. */
  async of(actor: Actor, { year, unitKey }: RecognitionCountsArgs): Promise<RecognitionCounts[]> {
    const today = this.clock.today();
    const { unit, rows, communes, targets } = await this.transactions.read(actor, async (query) => {
      const unit = unitKey ?? (await workUnit(query, actor, RecognitionCountPermission.Read, today));
      const rows = await this.counted(query, actor, { unit, year, today });
      const opened = openedOf(rows, unit).map(({ unitKey: key }) => key);
      const found = await query<{ unitKey: number; communes: number }>(COMMUNES, [opened, today]);
      const targets = await targetsAbove(query, rows);
      return { unit, rows, targets, communes: new Map(found.map((row) => [row.unitKey, row.communes])) };
    });
    const kept = new Map(
      (await this.subjects.of(actor, { unitKey: unit, year: null })).map((counts) => [counts.unitKey, counts]),
    );
    const withBases = rows.map((row): RecognisedIn<UnitPlace> => {
      const { communities = 0, clans = 0, families = 0, citizens = 0 } = kept.get(row.unitKey) ?? {};
      const bases = { communities, clans, families, citizens, communes: communes.get(row.unitKey) ?? 0 };
      return Object.assign(row, { bases });
    });
    return openedOf(told(withBases), unit).map(({ unitKey: key, isWhole, path, told: figures }) =>
      viewOf(RecognitionCounts, {
        unitKey: key,
        isWhole,
        figures: figures.map((figure) =>
          viewOf(RecognitionFigure, { ...figure, ...beside(figure, year, upwards(path), targets) }),
        ),
      }),
    );
  }

  private counted(
    query: Query,
    actor: Actor,
    { unit, year, today }: { unit: number; year: number; today: IsoDate },
  ): Promise<Counted[]> {
    const permission = RecognitionCountPermission.Read;
    const params: unknown[] = [unit, today, year, actor.workplaces(SubjectPermission.Read)];
    const own = territoriesOf({ actor, permission, today }, params);
    const sql = `WITH RECURSIVE place AS MATERIALIZED (
        SELECT c.province_id, c.scope_id, c.honour_key, c.kind, c.recognised FROM recognition_count AS c
        WHERE c.year = $3 AND c.recognised > 0 AND ${inShardsOf(actor, 'c', params)}),
      ${unitsDownTo('SELECT place.scope_id FROM place', '$4')},
      ours AS MATERIALIZED (SELECT scope.unit_key, scope.scope_id FROM scope WHERE scope.scope_id IN (${own})),
      counted AS MATERIALIZED (
        SELECT ours.unit_key, place.honour_key, place.kind, sum(place.recognised)::int AS recognised
        FROM ours JOIN place ON place.scope_id = ours.scope_id GROUP BY 1, 2, 3),
      told AS MATERIALIZED (
        SELECT n.unit_key, json_agg(json_build_object('code', coalesce(t.code, w.code), 'isTitle', t.key IS NOT NULL, 'subject', n.kind, 'recognised', n.recognised,
          'name', json_build_object('vi', coalesce(t.name_vi, w.name_vi), 'en', coalesce(t.name_en, w.name_en))) ORDER BY t.key IS NULL, coalesce(t.code, w.code), n.kind) AS figures
        FROM counted AS n LEFT JOIN title AS t ON t.key = n.honour_key LEFT JOIN award AS w ON w.key = n.honour_key GROUP BY n.unit_key)
      SELECT ${PLACE_COLUMNS}, coalesce(told.figures, '[]') AS figures
      FROM part LEFT JOIN told ON told.unit_key = part.unit_key ORDER BY part.unit_key = $1 DESC, part.unit_key`;
    return query<Counted>(sql, params);
  }
}

/** Keys from the unit up to the country. */
const upwards = (path: string): number[] => path.split('.').filter(Boolean).map(Number).toReversed();

/** In force for the units and for those above them, of whatever is measured. */
async function targetsAbove(query: Query, rows: readonly Pick<UnitPlace, 'path'>[]): Promise<TargetOfIndicator[]> {
  const targets = tableOf(AreaTarget);
  const found = await query<TargetOfIndicator>(
    `SELECT i.code AS "indicatorCode", ${targets.columns('t')} FROM area_target AS t JOIN indicator AS i ON i.key = t.indicator_key
     WHERE t.unit_key = ANY($1::int[]) AND t.state = '${AreaTargetState.InForce}' AND i.code LIKE 'learning-%'`,
    [[...new Set(rows.flatMap(({ path }) => upwards(path)))]],
  );
  return found.map(targets.toRow);
}
