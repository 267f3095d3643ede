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
import type { FundHandover } from './fund-handover.entity';
import { FUND_HANDOVER } from './fund-succession.kinds';
import { visibleHandovers } from './fund-succession.sql';

const HANDS_OVER = TraceEdgeKind.declare('hands_over', 'A voucher, the protocol by which it emptied or filled books.');
const GOES_OVER = TraceEdgeKind.declare('goes_over', 'An open item, the protocol by which it ended or goes on.');

/** Of one trace, and of open items of one protocol. */
const MOST = 50;

type Row = Pick<
  FundHandover,
  | 'provinceId'
  | 'scopeId'
  | 'key'
  | 'organisationKey'
  | 'day'
  | 'closingVoucherKey'
  | 'openingVoucherKey'
  | 'toProvinceId'
  | 'toScopeId'
> & {
  name: string;
  items: { key: string; toProvinceId: number; toScopeId: number; toKey: string }[];
};

function keysOf(type: string, ids: readonly string[]): unknown[] {
  const keys = ids.map((id) => factKey(type, id));
  return [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
}

const idsOf = (found: readonly Upper[]): string[] => found.map(({ id }) => id);

const AMONG = 'IN (SELECT * FROM unnest($1::int[], $2::uuid[]))';

/** A handover carries the two vouchers by which it was posted, and what goes on by it in the new books. */
@Injectable()
export class HandoverTrace implements TraceSource {
  readonly kind = FUND_HANDOVER;
  readonly share = 20;
  readonly hangsOn = [];
  readonly carries = [VOUCHER, OPEN_ITEM];
  readonly types = ['FundHandover'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    await addHandovers(reader, `(h.province_id, h.key) ${AMONG}`, keysOf('FundHandover', ids));
  }

  async above(step: TraceStep): Promise<void> {
    const vouchers = step.found(VOUCHER);
    if (vouchers.length > 0)
      await addHandovers(
        step,
        `((h.province_id, h.closing_voucher_key) ${AMONG} OR (h.to_province_id, h.opening_voucher_key) ${AMONG})`,
        keysOf('Voucher', idsOf(vouchers)),
      );
    const items = step.found(OPEN_ITEM);
    if (items.length > 0)
      await addHandovers(
        step,
        `EXISTS (SELECT 1 FROM handed_thing AS t WHERE t.province_id = h.province_id AND t.handover_key = h.key AND t.kind = 'open_item'
           AND ((t.province_id, t.from_key) ${AMONG} OR (t.to_province_id, t.to_key) ${AMONG}))`,
        keysOf('OpenItem', idsOf(items)),
      );
  }
}

/** One statement. */
async function addHandovers({ query, actor, graph }: TraceReader, which: string, params: unknown[]): Promise<void> {
  const visible = visibleHandovers(actor, params);
  const rows = await query<Row>(
    `-- all shards: protocols of either side, wherever the books stand
     SELECT h.province_id AS "provinceId", h.scope_id AS "scopeId", h.key, h.organisation_key AS "organisationKey", h.day, n.name,
       h.closing_voucher_key AS "closingVoucherKey", h.opening_voucher_key AS "openingVoucherKey", h.to_province_id AS "toProvinceId", h.to_scope_id AS "toScopeId",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('key', t.from_key, 'toProvinceId', t.to_province_id, 'toScopeId', t.to_scope_id, 'toKey', t.to_key)), '[]'::jsonb)
        FROM (SELECT * FROM handed_thing AS t WHERE t.province_id = h.province_id AND t.handover_key = h.key AND t.kind = 'open_item' ORDER BY t.from_key LIMIT ${MOST}) AS t) AS items
     FROM fund_handover AS h
     CROSS JOIN LATERAL (SELECT p.name FROM organisation_period AS p WHERE p.organisation_key = h.organisation_key ORDER BY p.valid_from DESC LIMIT 1) AS n
     WHERE ${which} AND ${visible} ORDER BY h.day, h.key LIMIT ${MOST}`,
    params,
  );
  for (const { key, name, day, organisationKey, closingVoucherKey, openingVoucherKey, items, ...row } of rows) {
    const { provinceId, scopeId, toProvinceId, toScopeId } = row;
    const [place, there] = [
      { provinceId, scopeId },
      { provinceId: toProvinceId!, scopeId: toScopeId! },
    ];
    const id = nodeId('FundHandover', key, place);
    graph.add({ id, kind: FUND_HANDOVER, title: name, day, organisationKey });
    if (closingVoucherKey !== null) graph.link(nodeId('Voucher', closingVoucherKey, place), id, HANDS_OVER);
    if (openingVoucherKey !== null) graph.link(nodeId('Voucher', openingVoucherKey, there), id, HANDS_OVER);
    for (const item of items) {
      graph.link(nodeId('OpenItem', item.key, place), id, GOES_OVER);
      const to = { provinceId: item.toProvinceId, scopeId: item.toScopeId };
      graph.link(nodeId('OpenItem', item.toKey, to), id, GOES_OVER);
    }
  }
}
