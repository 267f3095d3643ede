import { batch, nodeId, type RequestContext, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Recognition } from './recognition.entity';
import { RecognitionIds } from './recognitions.ids';
import { Recognitions } from './recognitions.service';
import type { RewardDue } from './reward-due.entity';
import { dues } from './rewards-due';

/** What is to be paid, as a field of recognitions that are within sight; one statement for all of a list. */
@Injectable()
export class RewardsDueLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly recognitions: Recognitions,
  ) {}

  of(context: RequestContext, { id }: Recognition): Promise<RewardDue | null> {
    return batch<string, RewardDue>(context, 'recognition.rewardDue', async (ids, actor) => {
      const keys = ids.map(RecognitionIds.read);
      const rows = await this.transactions.reading(actor)<RewardDue>(
        `SELECT ${dues.columns('d')} FROM reward_due AS d
         WHERE d.province_id = ANY($1::int[]) AND d.recognition_key = ANY($2::uuid[])`,
        [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)],
      );
      return new Map(rows.map((row) => [nodeId('Recognition', row.recognitionKey, row), dues.toRow(row)]));
    }).load(id);
  }

  /** Whoever is paid for it may have been recognised in another place of the province. */
  async instead(context: RequestContext, { provinceId, insteadKey }: RewardDue): Promise<Recognition | null> {
    if (insteadKey === null) return null;
    return batch<string, Recognition>(context, 'recognition.paidInstead', async (places, actor) => {
      const keys = places.map((place) => place.split(':')).map(([at, key]) => ({ provinceId: Number(at), key: key! }));
      const rows = await this.recognitions.seen(actor, keys);
      return new Map(rows.map((row) => [`${row.provinceId}:${row.key}`, row]));
    }).load(`${provinceId}:${insteadKey}`);
  }
}
