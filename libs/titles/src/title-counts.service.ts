import { type Actor, Clock, inShardsOf, Transactions, viewOf } from '@app/kernel';
import { PLACE_COLUMNS, territoriesOf, unitsDownTo, workUnit } from '@app/organisations';
import { openedOf, type UnitPlace } from '@app/few-rules';
import { SubjectPermission } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { type CountedTitles, told } from './title-counts.rules';
import { TitleCounts, TitleFigure } from './title-counts.view';
import type { TitleCountsArgs } from './title-registration.inputs';
import { TitlePermission } from './titles.permissions';

/** How many strive, by territory. Registrations are never counted through: each place keeps its counts. */
@Injectable()
export class TitleCounting {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The unit first, then those right below it; of what lies outside the actor's territory nothing. Throws NOT_FOUND. */
  async of(actor: Actor, { year, unitKey }: TitleCountsArgs): Promise<TitleCounts[]> {
    const today = this.clock.today();
    const permission = TitlePermission.ReadRegistrations;
    const { unit, rows } = await this.transactions.read(actor, async (query) => {
      const unit = unitKey ?? (await workUnit(query, actor, permission, today));
      const params: unknown[] = [unit, today, year, actor.workplaces(SubjectPermission.Read)];
      const own = territoriesOf({ actor, permission, today }, params);
      const sql = `WITH RECURSIVE place AS MATERIALIZED (
          SELECT c.province_id, c.scope_id, c.title_key, c.registered, c.late FROM title_count AS c
          WHERE c.year = $3 AND c.registered > 0 AND ${inShardsOf(actor, 'c', params)}),
        ${unitsDownTo('SELECT place.scope_id FROM place', '$4')},
        ours AS MATERIALIZED (SELECT scope.unit_key, scope.scope_id FROM scope WHERE scope.scope_id IN (${own})),
        counted AS MATERIALIZED (
          SELECT ours.unit_key, place.title_key, sum(place.registered)::int AS registered, sum(place.late)::int AS late
          FROM ours JOIN place ON place.scope_id = ours.scope_id GROUP BY 1, 2),
        told AS MATERIALIZED (
          SELECT n.unit_key, json_agg(json_build_object('code', t.code, 'name', json_build_object('vi', t.name_vi, 'en', t.name_en), 'subject', t.subject, 'registered', n.registered, 'late', n.late)
                                      ORDER BY t.kind DESC, t.code) AS figures
          FROM counted AS n JOIN title AS t ON t.key = n.title_key GROUP BY n.unit_key)
        SELECT ${PLACE_COLUMNS}, coalesce(told.figures, '[]') AS figures
        FROM part LEFT JOIN told ON told.unit_key = part.unit_key ORDER BY part.unit_key = $1 DESC, part.unit_key`;
      return { unit, rows: await query<CountedTitles<UnitPlace>>(sql, params) };
    });
    return openedOf(told(rows), unit).map(({ unitKey: key, isWhole, figures }) =>
      viewOf(TitleCounts, { unitKey: key, isWhole, figures: figures.map((figure) => viewOf(TitleFigure, figure)) }),
    );
  }
}
