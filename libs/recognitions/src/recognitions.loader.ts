import { batch, Clock, type FactKey, nodeId, type RequestContext, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Decider, decidersOf } from './decider';
import { DECISION } from './decision-drafts';
import { eligibilityOf } from './eligibility';
import { isEligible, type Reason, standingOf } from './eligibility.rules';
import { wordsOf } from './eligibility.words';
import { type Nomination, NominationState } from './nomination.entity';
import type { Eligibility, NominationCounts } from './recognition.view';
import { Nominations } from './nominations.service';
import { NominationIds } from './recognitions.ids';
import { RecognitionRounds } from './rounds.service';
import type { RecognitionRound } from './recognition-round.entity';
import { changeableNominations, visibleNominations } from './recognitions.sql';

/** Rounds as fields of other things, and what bears on nominations; a statement or two for all of a list. */
@Injectable()
export class RecognitionsLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly rounds: RecognitionRounds,
    private readonly nominations: Nominations,
  ) {}

  /** Null where it is out of sight. */
  round(context: RequestContext, key: string): Promise<RecognitionRound | null> {
    return batch<string, RecognitionRound>(context, 'recognition.round', async (keys, actor) => {
      const rows = await this.rounds.seen(actor, keys);
      return new Map(rows.map((row) => [row.key, row]));
    }).load(key);
  }

  /** Who would decide today, and by which text; null where no confirmed text says it. */
  decider(context: RequestContext, round: RecognitionRound): Promise<Decider | null> {
    return batch<string, Decider>(context, 'recognition.decider', async (keys, actor) => {
      const seen = await this.rounds.seen(actor, keys);
      return decidersOf((sql, params) => this.dataSource.query(sql, params), seen, this.clock.today());
    }).load(round.key);
  }

  /** Keys of the decisions that were drafted from a round, the latest first. */
  async decisions(context: RequestContext, { id }: RecognitionRound): Promise<string[]> {
    const found = await batch<string, string[]>(context, 'recognition.decisions', async (ids) => {
      const rows = await this.dataSource.query<{ sourceId: string; directiveKey: string }[]>(
        `SELECT t.source_id AS "sourceId", t.directive_key AS "directiveKey" FROM directive_draft AS t
         WHERE t.source_id = ANY($1::text[]) AND t.kind = $2 ORDER BY t.directive_key DESC`,
        [ids, DECISION],
      );
      const byRound = Map.groupBy(rows, ({ sourceId }) => sourceId);
      return new Map([...byRound].map(([of, all]) => [of, all.map(({ directiveKey }) => directiveKey)]));
    }).load(id);
    return found ?? [];
  }

  /** Nominations within sight by their state. */
  async counts(context: RequestContext, roundKey: string): Promise<NominationCounts> {
    const found = await batch<string, NominationCounts>(context, 'recognition.counts', async (keys, actor) => {
      const params: unknown[] = [keys];
      const visible = visibleNominations(actor, this.clock.today(), params);
      const rows = await this.transactions.reading(actor)<{ roundKey: string; state: NominationState; count: number }>(
        `-- all shards: whoever is put forward in a round, wherever they are
         SELECT n.round_key AS "roundKey", n.state, count(*)::int AS count FROM nomination AS n
         WHERE n.round_key = ANY($1::uuid[]) AND ${visible} GROUP BY n.round_key, n.state`,
        params,
      );
      return new Map(
        [...Map.groupBy(rows, (row) => row.roundKey)].map(([key, ofRound]) => [
          key,
          countsOf(new Map(ofRound.map(({ state, count }) => [state, count]))),
        ]),
      );
    }).load(roundKey);
    return found ?? countsOf(new Map());
  }

  /** What bears on a nomination today; null where its round is out of sight. */
  async eligibility(context: RequestContext, { provinceId, scopeId, key }: Nomination): Promise<Eligibility | null> {
    const reasons = await batch<string, Reason[]>(context, 'recognition.eligibility', async (ids, actor) => {
      const rows = await this.nominations.seen(actor, ids.map(NominationIds.read));
      const seen = await this.rounds.seen(actor, [...new Set(rows.map((row) => row.roundKey))]);
      const byKey = new Map(seen.map((round) => [round.key, round]));
      const known = rows.filter((row) => byKey.has(row.roundKey));
      const asked = { on: this.clock.today(), deciderKey: null };
      const found = await eligibilityOf(this.transactions.reading(actor), known, byKey, asked);
      return new Map(known.map((row) => [row.id, found.get(row.key)!]));
    }).load(nodeId('Nomination', key, { provinceId, scopeId }));
    if (reasons === null) return null;
    const points = reasons.map((reason) => ({
      ...reason,
      standing: standingOf(reason.reason),
      message: wordsOf(reason, context.actor.language),
    }));
    return { isEligible: isEligible(reasons), points };
  }

  /** Whether the asker may withdraw a nomination; one statement for all. */
  async canWithdraw(context: RequestContext, { provinceId, key }: FactKey): Promise<boolean> {
    const found = await batch<string, true>(context, 'nomination.changeable', async (places, actor) => {
      const split = places.map((place) => place.split(':'));
      const params: unknown[] = [split.map(([province]) => province), split.map(([, one]) => one)];
      const changeable = changeableNominations(actor, this.clock.today(), params);
      const rows = await this.transactions.reading(actor)<{ at: string }>(
        `SELECT n.province_id || ':' || n.key AS at FROM nomination AS n
         WHERE n.province_id = ANY($1::int[]) AND n.key = ANY($2::uuid[]) AND ${changeable}`,
        params,
      );
      return new Map(rows.map(({ at }) => [at, true]));
    }).load(`${provinceId}:${key}`);
    return found ?? false;
  }
}

const countsOf = (by: ReadonlyMap<NominationState, number>): NominationCounts => ({
  proposed: by.get(NominationState.Proposed) ?? 0,
  recommended: by.get(NominationState.Recommended) ?? 0,
  notRecommended: by.get(NominationState.NotRecommended) ?? 0,
  granted: by.get(NominationState.Granted) ?? 0,
});
