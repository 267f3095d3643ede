import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  KernelError,
  pageOf,
  type Query,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import {
  type RecognitionRewardsArgs,
  RecognitionRewardSorts,
  type RewardDecisionsArgs,
  RewardDecisionSorts,
} from './reward.inputs';
import { RecognitionReward, RewardDecision } from './reward.views';
import { payable, REWARDS, STATE, visibleRewards, WHAT_BECAME } from './rewards.sql';

const COLUMNS = `r.province_id AS "provinceId", r.scope_id AS "scopeId", r.key, r.number, r.book_year AS "bookYear", r.kind,
  r.organisation_key AS "organisationKey", r.subject_key AS "subjectKey", r.title_key AS "titleKey", r.award_key AS "awardKey", r.directive_key AS "directiveKey",
  r.granted_by_key AS "grantedByKey", r.granted_on AS "grantedOn", r.revoked_on AS "revokedOn", d.amount AS due, ${STATE} AS state,
  t.organisation_key AS "takenByKey", t.taken_on AS "takenOn", t.amount, t.reason, o.paid, o.returned + c.recovered AS returned,
  t.books_province_id AS "booksProvinceId", t.open_item_key AS "openItemKey", o.scope_id AS "openItemScopeId",
  c.open_item_key AS "claimKey", c.scope_id AS "claimScopeId"`;

const DECISIONS = `-- all shards: whoever was recognised by a decision, wherever they are
  SELECT r.directive_key AS key, min(r.granted_by_key) AS "grantedByKey", min(r.granted_on) AS granted_on, min(r.granted_on) AS "grantedOn",
    (SELECT x.code FROM directive AS x WHERE x.key = r.directive_key) AS code, count(*)::int AS recognitions,
    count(*) FILTER (WHERE s.state = 'due')::int AS due, coalesce(sum(d.amount) FILTER (WHERE s.state = 'due'), 0)::bigint AS "dueAmount",
    count(*) FILTER (WHERE s.state = 'unstated')::int AS unstated, count(*) FILTER (WHERE s.state IN ('taken_over', 'part_paid'))::int AS owed,
    coalesce(sum(t.amount - o.paid) FILTER (WHERE s.state IN ('taken_over', 'part_paid')), 0)::bigint AS "owedAmount",
    coalesce(sum(o.paid - o.returned - c.recovered), 0)::bigint AS "paidAmount",
    coalesce(sum(o.paid - o.returned - c.recovered) FILTER (WHERE s.state = 'to_be_returned'), 0)::bigint AS "claimedAmount",
    count(*) FILTER (WHERE s.state = 'in_other_books')::int AS "inOtherBooks",
    count(*) FILTER (WHERE s.state = 'to_be_paid_back')::int AS back
  FROM ${REWARDS} CROSS JOIN LATERAL (SELECT ${STATE} AS state) AS s`;

/** SQL over a decision `w`: something of it is to be taken over, paid, or to come back; `among`: recognitions that count. */
const IS_OPEN = (
  among: string,
): string => `w.key IN (-- all shards: whoever was recognised by a decision, wherever they are
  SELECT r.directive_key FROM ${REWARDS} WHERE r.directive_key IS NOT NULL AND ${among}
  AND ${STATE} IN ('due', 'taken_over', 'part_paid', 'to_be_returned', 'to_be_paid_back'))`;

/** Rewards by decisions within sight. */
@Injectable()
export class RecognitionRewards {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Decisions with what is to be paid, the latest first: those of the page are found by themselves, and only they are added up. */
  async decisions(actor: Actor, { isOpen, ...asked }: RewardDecisionsArgs): Promise<Connection<RewardDecision>> {
    const { sql: among, params } = this.among(actor, asked);
    const isWanted = isOpen == null ? 'true' : isOpen ? IS_OPEN(among) : `NOT ${IS_OPEN(among)}`;
    const page = await pageOf<RewardDecision>(
      this.transactions.reading(actor),
      {
        sql: `SELECT w.key FROM (-- all shards: whoever was recognised by a decision, wherever they are
          SELECT r.directive_key AS key, min(r.granted_on) AS granted_on FROM recognition AS r WHERE ${among} GROUP BY r.directive_key) AS w WHERE ${isWanted}`,
        params,
        sort: RewardDecisionSorts.columnsOf(asked, [
          { expression: 'w.granted_on', descending: true, type: 'date' },
          { expression: 'w.key', descending: true, type: 'uuid' },
        ]),
      },
      asked,
      decisionOf,
    );
    const nodes = page.edges.map(({ node }) => node);
    const added = new Map(
      (
        await this.addedUp(
          actor,
          nodes.map(({ key }) => key),
          asked,
        )
      ).map((row) => [row.key, row]),
    );
    for (const node of nodes) Object.assign(node, added.get(node.key));
    return page;
  }

  /** SQL condition on `recognition AS r`: within sight, of whom and when it is asked. */
  private among(
    actor: Actor,
    { organisationKey, roundKey, year }: Partial<RewardDecisionsArgs>,
  ): { sql: string; params: unknown[] } {
    const params: unknown[] = [];
    const conditions = [visibleRewards(actor, this.clock.today(), params)];
    if (organisationKey != null) conditions.push(`r.granted_by_key = $${params.push(organisationKey)}`);
    if (roundKey != null) conditions.push(`r.round_key = $${params.push(roundKey)}`);
    if (year != null) conditions.push(`r.book_year = $${params.push(year)}`);
    return { sql: conditions.join(' AND '), params };
  }

  private async addedUp(
    actor: Actor,
    keys: readonly string[],
    asked: Partial<RewardDecisionsArgs>,
  ): Promise<RewardDecision[]> {
    if (keys.length === 0) return [];
    const { sql, params } = this.among(actor, asked);
    const rows = await this.transactions.reading(actor)<RewardDecision>(
      `${DECISIONS} WHERE ${sql} AND r.directive_key = ANY($${params.length + 1}::uuid[]) GROUP BY r.directive_key`,
      [...params, keys],
    );
    return rows.map(decisionOf);
  }

  decisionsSeen(actor: Actor, keys: readonly string[]): Promise<RewardDecision[]> {
    return this.addedUp(actor, keys, {});
  }

  /** Throws NOT_FOUND. */
  async decision(actor: Actor, key: string): Promise<RewardDecision> {
    const [found] = await this.decisionsSeen(actor, [key]);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  /** Of one decision, in the order of the book. */
  list(actor: Actor, args: RecognitionRewardsArgs): Promise<Connection<RecognitionReward>> {
    const params: unknown[] = [args.decisionKey];
    const visible = visibleRewards(actor, this.clock.today(), params);
    const wanted = args.state == null ? 'true' : `w.state = $${params.push(args.state)}`;
    const isPayable =
      args.isPayable == null ? 'true' : `${payable(actor, params)} IS ${args.isPayable ? 'TRUE' : 'NOT TRUE'}`;
    return pageOf<RecognitionReward>(
      this.transactions.reading(actor),
      {
        sql: `SELECT w.* FROM (SELECT ${COLUMNS} FROM ${REWARDS} WHERE r.directive_key = $1 AND ${visible} AND ${isPayable}) AS w WHERE ${wanted}`,
        params,
        sort: RecognitionRewardSorts.columnsOf(args, [
          { expression: 'w."bookYear"', type: 'int' },
          { expression: 'w.number', type: 'int' },
          { expression: 'w.key', type: 'uuid' },
        ]),
      },
      args,
      rewardOf,
    );
  }

  /** Those within sight of whoever looks after money. */
  async seen(actor: Actor, keys: readonly FactKey[]): Promise<RecognitionReward[]> {
    const params: unknown[] = [];
    const visible = visibleRewards(actor, this.clock.today(), params);
    return rewardsOf(this.transactions.reading(actor), keys, { visible, params });
  }

  /** Of recognitions that the caller sees. */
  ofRecognitions(query: Query, keys: readonly Pick<FactKey, 'provinceId' | 'key'>[]): Promise<RecognitionReward[]> {
    return rewardsOf(query, keys, { visible: 'true', params: [] });
  }
}

async function rewardsOf(
  query: Query,
  keys: readonly Pick<FactKey, 'provinceId' | 'key'>[],
  { visible, params }: { visible: string; params: readonly unknown[] },
): Promise<RecognitionReward[]> {
  const provinces = params.length + 1;
  const rows = await query<RecognitionReward>(
    `SELECT ${COLUMNS} FROM unnest($${provinces}::int[], $${provinces + 1}::uuid[]) AS asked(province_id, key)
     JOIN recognition AS r ON r.province_id = asked.province_id AND r.key = asked.key ${WHAT_BECAME} WHERE ${visible}`,
    [...params, keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)],
  );
  return rows.map(rewardOf);
}

const rewardOf = (row: RecognitionReward): RecognitionReward => Object.assign(new RecognitionReward(), row);
const decisionOf = (row: RewardDecision): RewardDecision => Object.assign(new RewardDecision(), row);
