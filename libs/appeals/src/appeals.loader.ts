import { type Actor, batch, Clock, type FactKey, type RequestContext, Transactions } from '@app/kernel';
import {
  changeableByNominators,
  type Nomination,
  NominationState,
  RecognitionRoundState,
  RecognitionsLoader,
  visibleNominations,
} from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import { type Appeal, AppealState } from './appeal.entity';
import { MOST_APPEALS } from './appeals.service';
import { appealColumns, appeals } from './appeals.sql';

type Place = Pick<FactKey, 'provinceId' | 'key'>;

const placeOf = ({ provinceId, key }: Place): string => `${provinceId}:${key}`;

function parted(places: readonly string[]): [unknown, unknown] {
  const split = places.map((place) => place.split(':'));
  return [split.map(([province]) => province), split.map(([, key]) => key)];
}

/** Appeals as fields of nominations and rounds; a statement for all of a list. */
@Injectable()
export class AppealsLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly recognitions: RecognitionsLoader,
  ) {}

  /** The latest first; whoever sees the nomination sees them. */
  async of(context: RequestContext, nomination: Place): Promise<Appeal[]> {
    const found = await batch<string, Appeal[]>(context, 'appeal.of', async (places, actor) => {
      const params: unknown[] = parted(places);
      const visible = visibleNominations(actor, this.clock.today(), params);
      const rows = await this.transactions.reading(actor)<Appeal>(
        `SELECT ${appealColumns} FROM appeal AS p JOIN nomination AS n ON n.province_id = p.province_id AND n.key = p.nomination_key
         WHERE p.province_id = ANY($1::int[]) AND p.nomination_key = ANY($2::uuid[]) AND ${visible} ORDER BY p.lodged_on DESC, p.key DESC`,
        params,
      );
      return Map.groupBy(rows.map(appeals.toRow), ({ provinceId, nominationKey }) =>
        placeOf({ provinceId, key: nominationKey }),
      );
    }).load(placeOf(nomination));
    return found ?? [];
  }

  /** The asker may act for whoever was put forward; one statement for all. */
  async mayAct(context: RequestContext, nomination: Place): Promise<boolean> {
    const found = await batch<string, true>(context, 'appeal.mayAct', async (places, actor) => {
      const params: unknown[] = parted(places);
      const changeable = changeableByNominators(actor, this.clock.today(), params);
      const rows = await this.transactions.reading(actor)<{ at: string }>(
        `SELECT n.province_id || ':' || n.key AS at FROM nomination AS n
         WHERE n.province_id = ANY($1::int[]) AND n.key = ANY($2::uuid[]) AND ${changeable}`,
        params,
      );
      return new Map(rows.map(({ at }) => [at, true]));
    }).load(placeOf(nomination));
    return found ?? false;
  }

  /** The result stands and can be objected to today. */
  async canAppeal(context: RequestContext, nomination: Nomination): Promise<boolean> {
    if (nomination.state !== NominationState.NotRecommended) return false;
    const round = await this.recognitions.round(context, nomination.roundKey);
    if (round === null) return false;
    const { state, appealsUntil } = round;
    if (state !== RecognitionRoundState.Closed && state !== RecognitionRoundState.Decided) return false;
    if (appealsUntil !== null && this.clock.today() > appealsUntil) return false;
    const before = await this.of(context, nomination);
    if (before.length >= MOST_APPEALS || before.some(({ state: now }) => now === AppealState.Open)) return false;
    return this.mayAct(context, nomination);
  }

  /** Open appeals within sight, by round. */
  async waiting(context: RequestContext, roundKey: string): Promise<number> {
    const found = await batch<string, number>(context, 'appeal.waiting', async (keys, actor: Actor) => {
      const params: unknown[] = [keys];
      const visible = visibleNominations(actor, this.clock.today(), params);
      const rows = await this.transactions.reading(actor)<{ roundKey: string; count: number }>(
        `-- all shards: whoever is put forward in a round, wherever they are
         SELECT p.round_key AS "roundKey", count(*)::int AS count FROM appeal AS p
         JOIN nomination AS n ON n.province_id = p.province_id AND n.key = p.nomination_key
         WHERE p.round_key = ANY($1::uuid[]) AND p.state = 'open' AND ${visible} GROUP BY p.round_key`,
        params,
      );
      return new Map(rows.map((row) => [row.roundKey, row.count]));
    }).load(roundKey);
    return found ?? 0;
  }
}
