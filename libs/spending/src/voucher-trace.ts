import { ACTIVITY, ActivityIds } from '@app/activities';
import { FigureSources } from '@app/forms';
import { factKey, KernelError, nodeId } from '@app/kernel';
import { visibleBooks } from '@app/ledger';
import { addFedRows, REPORT_ROW } from '@app/reporting';
import {
  SHOWN_EACH,
  TraceEdgeKind,
  type TraceReader,
  type TraceSource,
  TraceSources,
  type TraceStep,
} from '@app/trace';
import { Injectable } from '@nestjs/common';
import { BookFigures, spentThing, type VoucherRow } from './book-figures';
import { VOUCHER } from './spending.kinds';

const PAID_FOR = TraceEdgeKind.declare('paid_for', 'A voucher, for an activity.');

const COLUMNS = `v.province_id AS "provinceId", v.scope_id AS "scopeId", v.key, v.organisation_key AS "organisationKey", v.book, v.number, v.year, v.day, v.content`;

type Named = VoucherRow & { activities: { scopeId: number; year: number; key: string }[] | null };

/** A voucher hangs on the activities that it pays for, and on the lines of its organisation's report in which it counts. */
@Injectable()
export class VoucherTrace implements TraceSource {
  readonly kind = VOUCHER;
  readonly share = 60;
  readonly hangsOn = [ACTIVITY, REPORT_ROW];
  readonly types = ['Voucher'];

  constructor(
    sources: TraceSources,
    private readonly figures: BookFigures,
    private readonly figureSources: FigureSources,
  ) {
    sources.register(this);
  }

  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    await addVouchers(reader, ids);
  }

  /** With the lines in which it counts. */
  async root(reader: TraceReader, id: string): Promise<string> {
    const [voucher] = await addVouchers(reader, [id]);
    if (!voucher) throw KernelError.NOT_FOUND();
    const { id: found } = spentThing(voucher);
    for (const source of this.figures.all) await addFedRows(reader, this.figureSources, source, found);
    return found;
  }

  /** Of each activity the vouchers that were posted last. One statement. */
  async below({ query, actor, graph, found }: TraceStep): Promise<void> {
    const activities = found(ACTIVITY);
    if (activities.length === 0) return;
    const keys = activities.map(({ id }) => ActivityIds.read(id));
    const params: unknown[] = [
      keys.map(({ provinceId }) => provinceId),
      keys.map(({ year }) => year),
      keys.map(({ key }) => key),
      activities.map(({ id }) => id),
    ];
    const visible = visibleBooks('v', actor, params);
    const rows = await query<VoucherRow & { upperId: string; total: number }>(
      `SELECT upper.id AS "upperId", v.* FROM unnest($1::int[], $2::int[], $3::uuid[], $4::text[]) AS upper(province_id, year, key, id)
       CROSS JOIN LATERAL (
         SELECT ${COLUMNS}, (count(*) OVER ())::int AS total FROM voucher AS v
         WHERE v.province_id = upper.province_id AND EXISTS (SELECT 1 FROM ledger_entry AS e
           WHERE e.province_id = v.province_id AND e.voucher_key = v.key AND e.activity_year = upper.year AND e.activity_key = upper.key)
         AND ${visible} ORDER BY v.day DESC, v.key DESC LIMIT ${SHOWN_EACH}) AS v`,
      params,
    );
    for (const row of rows) {
      graph.add(spentThing(row));
      graph.link(spentThing(row).id, row.upperId, PAID_FOR);
    }
    for (const [parentId, shown] of Map.groupBy(rows, ({ upperId }) => upperId)) {
      const count = shown[0]!.total - shown.length;
      graph.addRest({ parentId, kind: VOUCHER, count, edge: PAID_FOR });
    }
  }
}

/** By their ids, linked to what they pay for. One statement. */
async function addVouchers({ query, actor, graph }: TraceReader, ids: readonly string[]): Promise<VoucherRow[]> {
  const keys = ids.map((id) => factKey('Voucher', id));
  const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
  const visible = visibleBooks('v', actor, params);
  const rows = await query<Named>(
    `SELECT ${COLUMNS}, paid.activities FROM unnest($1::int[], $2::uuid[]) AS named(province_id, key)
     JOIN voucher AS v ON v.province_id = named.province_id AND v.key = named.key
     CROSS JOIN LATERAL (
       SELECT jsonb_agg(DISTINCT jsonb_build_object('scopeId', a.scope_id, 'year', a.year, 'key', a.key)) AS activities
       FROM ledger_entry AS e JOIN activity AS a ON a.province_id = e.province_id AND a.year = e.activity_year AND a.key = e.activity_key
       WHERE e.province_id = v.province_id AND e.voucher_key = v.key) AS paid
     WHERE ${visible} ORDER BY v.day, v.key`,
    params,
  );
  for (const { activities, ...row } of rows) {
    const thing = spentThing(row);
    graph.add(thing);
    for (const { scopeId, year, key } of activities ?? [])
      graph.link(thing.id, nodeId('Activity', `${year}-${key}`, { provinceId: row.provinceId, scopeId }), PAID_FOR);
  }
  return rows;
}
