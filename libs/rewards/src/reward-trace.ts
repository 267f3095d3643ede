import { factKey, nodeId } from '@app/kernel';
import { OPEN_ITEM } from '@app/open-items';
import { RECOGNITION } from '@app/recognitions';
import { TraceEdgeKind, type TraceReader, type TraceSource, TraceSources, type TraceStep } from '@app/trace';
import { Injectable } from '@nestjs/common';
import { RECOGNITION_REWARD } from './reward.kinds';
import type { RecognitionReward } from './reward.views';
import { ofOpenItems, REWARDS, visibleRewards } from './rewards.sql';

const DUE_FOR = TraceEdgeKind.declare('due_for', 'A reward, for a recognition.');
const OWED_AS = TraceEdgeKind.declare('owed_as', 'An open item, the reward that is owed or claimed back.');

/** Of one trace. */
const MOST = 100;

type Row = Pick<
  RecognitionReward,
  | 'provinceId'
  | 'scopeId'
  | 'key'
  | 'number'
  | 'bookYear'
  | 'grantedByKey'
  | 'grantedOn'
  | 'booksProvinceId'
  | 'openItemKey'
  | 'openItemScopeId'
  | 'claimKey'
  | 'claimScopeId'
> & { honour: string };

const COLUMNS = `r.province_id AS "provinceId", r.scope_id AS "scopeId", r.key, r.number, r.book_year AS "bookYear", r.granted_by_key AS "grantedByKey",
  r.granted_on AS "grantedOn", t.books_province_id AS "booksProvinceId", o.key AS "openItemKey", o.scope_id AS "openItemScopeId",
  c.open_item_key AS "claimKey", c.scope_id AS "claimScopeId",
  coalesce((SELECT l.name_vi FROM title AS l WHERE l.key = r.title_key), (SELECT w.name_vi FROM award AS w WHERE w.key = r.award_key)) AS honour`;

/** A reward hangs on its recognition; what is owed or claimed back of it in books hangs on it. Names nobody: who it is says the recognition. */
@Injectable()
export class RewardTrace implements TraceSource {
  readonly kind = RECOGNITION_REWARD;
  readonly share = 40;
  readonly hangsOn = [RECOGNITION];
  readonly carries = [OPEN_ITEM];
  readonly types = ['RecognitionReward'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    await this.show(reader, 'RecognitionReward', ids);
  }

  async below(step: TraceStep): Promise<void> {
    const recognitions = step.found(RECOGNITION).map(({ id }) => id);
    if (recognitions.length > 0) await this.show(step, 'Recognition', recognitions);
  }

  async above(step: TraceStep): Promise<void> {
    const items = step.found(OPEN_ITEM).map(({ id }) => factKey('OpenItem', id).key);
    if (items.length === 0) return;
    const which = `(r.province_id, r.key) IN (SELECT x.province_id, x.recognition_key FROM (${ofOpenItems('$1::uuid[]')}) AS x)`;
    await addRewards(step, which, [items]);
  }

  /** Of recognitions, by their ids or those of their rewards. */
  private async show(reader: TraceReader, type: string, ids: readonly string[]): Promise<void> {
    const keys = ids.map((id) => factKey(type, id));
    const which = `r.province_id = ANY($1::int[]) AND (r.province_id, r.key) IN (SELECT * FROM unnest($1::int[], $2::uuid[]))`;
    await addRewards(reader, which, [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)]);
  }
}

/** Those that are due or taken over, within sight. One statement. */
async function addRewards(
  { query, actor, today, graph }: TraceReader,
  which: string,
  params: unknown[],
): Promise<void> {
  const visible = visibleRewards(actor, today, params);
  const rows = await query<Row>(
    `-- all shards: what is owed for recognitions, wherever the books are
     SELECT ${COLUMNS} FROM ${REWARDS}
     WHERE ${which} AND ${visible} AND (d.recognition_key IS NOT NULL OR t.recognition_key IS NOT NULL) ORDER BY r.book_year, r.number, r.key LIMIT ${MOST}`,
    params,
  );
  for (const row of rows) {
    const id = nodeId('RecognitionReward', row.key, row);
    const { honour: title, number, bookYear, grantedOn: day, grantedByKey: organisationKey } = row;
    graph.add({ id, kind: RECOGNITION_REWARD, title, subtitle: `${number}/${bookYear}`, day, organisationKey });
    graph.link(id, nodeId('Recognition', row.key, row), DUE_FOR);
    for (const [key, scopeId] of [
      [row.openItemKey, row.openItemScopeId],
      [row.claimKey, row.claimScopeId],
    ] as const)
      if (key !== null && scopeId !== null && row.booksProvinceId !== null)
        graph.link(nodeId('OpenItem', key, { provinceId: row.booksProvinceId, scopeId }), id, OWED_AS);
  }
}
