import { factKey, nodeId } from '@app/kernel';
import { OpenItem, visibleBooks } from '@app/ledger';
import { VOUCHER } from '@app/spending';
import {
  SHOWN_EACH,
  TraceEdgeKind,
  type TraceReader,
  type TraceSource,
  TraceSources,
  type TraceStep,
  type Upper,
} from '@app/trace';
import { Injectable } from '@nestjs/common';
import { OPEN_ITEM } from './open-items.kinds';

const PAYS = TraceEdgeKind.declare('pays', 'A voucher, what is owed, promised or accounted for.');

type Row = Pick<OpenItem, 'provinceId' | 'scopeId' | 'key' | 'organisationKey' | 'content' | 'day'>;
interface Paying {
  upperId: string;
  provinceId: number;
  scopeId: number;
  key: string;
  total: number;
}

const COLUMNS = `o.province_id AS "provinceId", o.scope_id AS "scopeId", o.key, o.organisation_key AS "organisationKey", o.content, o.day`;

/** Parameters: provinces and keys of facts of a type, and the ids of their nodes. */
const keysOf = (type: string, found: readonly Upper[]): unknown[] => {
  const keys = found.map(({ id }) => factKey(type, id));
  return [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key), found.map(({ id }) => id)];
};

/** What pays an open item, or takes it in, hangs on it; what it is owed for is said by the library of that. */
@Injectable()
export class OpenItemTrace implements TraceSource {
  readonly kind = OPEN_ITEM;
  readonly share = 40;
  readonly hangsOn = [];
  readonly carries = [VOUCHER];
  readonly types = ['OpenItem'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  async add({ query, actor, graph }: TraceReader, ids: readonly string[]): Promise<void> {
    const keys = ids.map((id) => factKey('OpenItem', id));
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleBooks('o', actor, params);
    const rows = await query<Row>(
      `SELECT ${COLUMNS} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN open_item AS o ON o.province_id = k.province_id AND o.key = k.key WHERE ${visible} ORDER BY o.day, o.key`,
      params,
    );
    for (const row of rows) graph.add(nodeOf(row));
  }

  /** Of each the vouchers that were posted last. One statement. */
  async below({ query, actor, graph, found }: TraceStep): Promise<void> {
    const items = found(OPEN_ITEM);
    if (items.length === 0) return;
    const params = keysOf('OpenItem', items);
    const visible = visibleBooks('v', actor, params);
    const rows = await query<Paying>(
      `SELECT upper.id AS "upperId", v.* FROM unnest($1::int[], $2::uuid[], $3::text[]) AS upper(province_id, key, id)
       CROSS JOIN LATERAL (
         SELECT v.province_id AS "provinceId", v.scope_id AS "scopeId", v.key, (count(*) OVER ())::int AS total FROM voucher AS v
         WHERE v.province_id = upper.province_id AND v.key IN (SELECT e.voucher_key FROM ledger_entry AS e
           WHERE e.province_id = upper.province_id AND e.open_item_key = upper.key)
         AND ${visible} ORDER BY v.day DESC, v.key DESC LIMIT ${SHOWN_EACH}) AS v`,
      params,
    );
    for (const { upperId, key, ...place } of rows) graph.link(nodeId('Voucher', key, place), upperId, PAYS);
    for (const [parentId, shown] of Map.groupBy(rows, ({ upperId }) => upperId))
      graph.addRest({ parentId, kind: VOUCHER, count: shown[0]!.total - shown.length, edge: PAYS });
  }

  /** Of each voucher the first that it pays. One statement. */
  async above({ query, actor, graph, found }: TraceStep): Promise<void> {
    const vouchers = found(VOUCHER);
    if (vouchers.length === 0) return;
    const params = keysOf('Voucher', vouchers);
    const visible = visibleBooks('o', actor, params);
    const rows = await query<Row & { lowerId: string; total: number }>(
      `SELECT lower.id AS "lowerId", o.* FROM unnest($1::int[], $2::uuid[], $3::text[]) AS lower(province_id, key, id)
       CROSS JOIN LATERAL (
         SELECT ${COLUMNS}, (count(*) OVER ())::int AS total FROM open_item AS o
         WHERE o.province_id = lower.province_id AND o.key IN (SELECT e.open_item_key FROM ledger_entry AS e
           WHERE e.province_id = lower.province_id AND e.voucher_key = lower.key)
         AND ${visible} ORDER BY o.day, o.key LIMIT ${SHOWN_EACH}) AS o`,
      params,
    );
    for (const row of rows) {
      graph.add(nodeOf(row));
      graph.link(row.lowerId, nodeOf(row).id, PAYS);
    }
    for (const [parentId, shown] of Map.groupBy(rows, ({ lowerId }) => lowerId)) {
      const count = shown[0]!.total - shown.length;
      graph.addRest({ parentId, kind: OPEN_ITEM, count, edge: PAYS, isAbove: true });
    }
  }
}

const nodeOf = ({ content, day, organisationKey, key, ...place }: Row) => ({
  id: nodeId('OpenItem', key, place),
  kind: OPEN_ITEM,
  title: content,
  day,
  organisationKey,
});
