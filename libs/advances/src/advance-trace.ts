import { ACTIVITY, ActivityIds } from '@app/activities';
import { factKey, nodeId } from '@app/kernel';
import { OPEN_ITEM } from '@app/open-items';
import { VOUCHER } from '@app/spending';
import {
  TraceEdgeKind,
  type TraceReader,
  type TraceSource,
  TraceSources,
  type TraceStep,
  type Upper,
} from '@app/trace';
import { Injectable } from '@nestjs/common';
import type { AdvanceSettlement } from './advance-settlement.entity';
import type { Advance } from './advance.entity';
import { ADVANCE, ADVANCE_SETTLEMENT } from './advances.kinds';
import { visibleAdvances } from './advances.sql';

const STANDS_FOR = TraceEdgeKind.declare('stands_for', 'An open item of the books, what it is there for.');
const SETTLES = TraceEdgeKind.declare('settles', 'A settlement, an advance.');
const SPENT_ON = TraceEdgeKind.declare('spent_on', 'A settlement, on an activity.');
const ENTERS = TraceEdgeKind.declare('enters', 'A voucher, the paper that it carries into the books.');

/** Of one trace. */
const MOST = 100;

type AdvanceRow = Pick<Advance, 'provinceId' | 'scopeId' | 'key' | 'organisationKey' | 'content' | 'day' | 'itemKey'>;

type SettlementRow = Pick<
  AdvanceSettlement,
  'provinceId' | 'scopeId' | 'key' | 'organisationKey' | 'advanceKey' | 'number' | 'day'
> & {
  content: string;
  vouchers: string[];
  activities: { scopeId: number; year: number; key: string }[] | null;
};

/** Parameters: provinces and keys of facts of a type. */
function keysOf(type: string, ids: readonly string[]): unknown[] {
  const keys = ids.map((id) => factKey(type, id));
  return [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
}

const idsOf = (found: readonly Upper[]): string[] => found.map(({ id }) => id);

/** SQL: `$1` provinces and `$2` keys, of the column. */
const among = (province: string, column: string): string =>
  `${province} = ANY($1::int[]) AND (${province}, ${column}) IN (SELECT * FROM unnest($1::int[], $2::uuid[]))`;

/** An advance carries what it is in the books, and what settles it. */
@Injectable()
export class AdvanceTrace implements TraceSource {
  readonly kind = ADVANCE;
  readonly share = 30;
  readonly hangsOn = [];
  readonly carries = [OPEN_ITEM];
  readonly types = ['Advance'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    await addAdvances(reader, among('a.province_id', 'a.key'), keysOf('Advance', ids));
  }

  async above(step: TraceStep): Promise<void> {
    const items = step.found(OPEN_ITEM);
    if (items.length > 0)
      await addAdvances(step, among('a.province_id', 'a.item_key'), keysOf('OpenItem', idsOf(items)));
  }
}

/** One statement. */
async function addAdvances({ query, actor, graph }: TraceReader, which: string, params: unknown[]): Promise<void> {
  const visible = visibleAdvances(actor, params);
  const rows = await query<AdvanceRow>(
    `SELECT a.province_id AS "provinceId", a.scope_id AS "scopeId", a.key, a.organisation_key AS "organisationKey", a.content, a.day, a.item_key AS "itemKey"
     FROM advance AS a WHERE ${which} AND ${visible} ORDER BY a.day, a.key LIMIT ${MOST}`,
    params,
  );
  for (const { key, itemKey, content, day, organisationKey, ...place } of rows) {
    const id = nodeId('Advance', key, place);
    graph.add({ id, kind: ADVANCE, title: content, day, organisationKey });
    if (itemKey !== null) graph.link(nodeId('OpenItem', itemKey, place), id, STANDS_FOR);
  }
}

/** A settlement hangs on its advance and on the activities on which it was spent; its vouchers hang on it. */
@Injectable()
export class AdvanceSettlementTrace implements TraceSource {
  readonly kind = ADVANCE_SETTLEMENT;
  readonly share = 40;
  readonly hangsOn = [ADVANCE, ACTIVITY];
  readonly carries = [VOUCHER];
  readonly types = ['AdvanceSettlement'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    await addSettlements(reader, among('s.province_id', 's.key'), keysOf('AdvanceSettlement', ids));
  }

  async below(step: TraceStep): Promise<void> {
    const advances = step.found(ADVANCE);
    if (advances.length > 0)
      await addSettlements(step, among('s.province_id', 's.advance_key'), keysOf('Advance', idsOf(advances)));
    const activities = step.found(ACTIVITY).map(({ id }) => ActivityIds.read(id));
    if (activities.length === 0) return;
    await addSettlements(
      step,
      `s.province_id = ANY($1::int[]) AND EXISTS (SELECT 1 FROM advance_settlement_line AS l WHERE l.province_id = s.province_id AND l.settlement_key = s.key
         AND (l.province_id, l.activity_year, l.activity_key) IN (SELECT * FROM unnest($1::int[], $2::int[], $3::uuid[])))`,
      [
        activities.map(({ provinceId }) => provinceId),
        activities.map(({ year }) => year),
        activities.map(({ key }) => key),
      ],
    );
  }

  async above(step: TraceStep): Promise<void> {
    const vouchers = step.found(VOUCHER);
    if (vouchers.length === 0) return;
    const ways = ['journal_key', 'receipt_key', 'payment_key'].map(
      (column) => `(${among('s.province_id', `s.${column}`)})`,
    );
    await addSettlements(step, `(${ways.join(' OR ')})`, keysOf('Voucher', idsOf(vouchers)));
  }
}

/** One statement. */
async function addSettlements({ query, actor, graph }: TraceReader, which: string, params: unknown[]): Promise<void> {
  const visible = visibleAdvances(actor, params);
  const rows = await query<SettlementRow>(
    `SELECT s.province_id AS "provinceId", s.scope_id AS "scopeId", s.key, s.organisation_key AS "organisationKey", s.advance_key AS "advanceKey", s.number, s.day,
       a.content, array_remove(ARRAY[s.journal_key, s.receipt_key, s.payment_key], NULL) AS vouchers, spent.activities
     FROM advance_settlement AS s JOIN advance AS a ON a.province_id = s.province_id AND a.key = s.advance_key
     CROSS JOIN LATERAL (
       SELECT jsonb_agg(DISTINCT jsonb_build_object('scopeId', b.scope_id, 'year', b.year, 'key', b.key)) AS activities
       FROM advance_settlement_line AS l JOIN activity AS b ON b.province_id = l.province_id AND b.year = l.activity_year AND b.key = l.activity_key
       WHERE l.province_id = s.province_id AND l.settlement_key = s.key) AS spent
     WHERE ${which} AND ${visible} ORDER BY s.day, s.key LIMIT ${MOST}`,
    params,
  );
  for (const { provinceId, scopeId, key, ...row } of rows) {
    const place = { provinceId, scopeId };
    const id = nodeId('AdvanceSettlement', key, place);
    const { number, day, organisationKey } = row;
    graph.add({ id, kind: ADVANCE_SETTLEMENT, title: row.content, subtitle: String(number), day, organisationKey });
    graph.link(id, nodeId('Advance', row.advanceKey, place), SETTLES);
    for (const voucher of row.vouchers) graph.link(nodeId('Voucher', voucher, place), id, ENTERS);
    for (const activity of row.activities ?? [])
      graph.link(
        id,
        nodeId('Activity', `${activity.year}-${activity.key}`, { provinceId, scopeId: activity.scopeId }),
        SPENT_ON,
      );
  }
}
