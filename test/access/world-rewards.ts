import { factKey, newKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation } from '../support/builders';
import { directiveKey } from './world-documents';

export interface RewardTarget {
  /** The own decision on the organisation and its subjects. */
  rewardDecision: string;
  /** Of the organisation: in its own books, and claimed. */
  recognitionReward: string;
}

interface Known {
  at: TestOrganisation;
  directive: string;
  recognition: string;
  books: string;
}

/** Puts them into the database as the owner. */
export async function rewardTarget(api: TestApi, { at, directive, recognition, books }: Known): Promise<RewardTarget> {
  const { key } = factKey('Recognition', recognition);
  const [reward, claim, cause] = [newKey(), newKey(), newKey()];
  for (const [item, kind, of] of [
    [reward, 'reward', key],
    [claim, 'reward_claim', cause],
  ])
    await api.owner.query(
      `INSERT INTO open_item (province_id, scope_id, key, organisation_key, path, books_key, kind, cause_key, day, content, amount, paid, returned, released, directive_key)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '2024-03-08', 'Tiền thưởng số 1/2024', 710000, 0, 0, 0, $9)`,
      [
        at.provinceId,
        at.scopeId,
        item,
        at.key,
        at.path,
        factKey('AccountBooks', books).key,
        kind,
        of,
        directiveKey(directive),
      ],
    );
  await api.owner.query(
    `INSERT INTO taken_reward (province_id, scope_id, key, recognition_key, organisation_key, books_province_id, open_item_key, directive_key, due, amount, taken_on)
     VALUES ($1, $2, $3, $3, $4, $1, $5, $6, 710000, 710000, '2024-03-08')`,
    [at.provinceId, at.scopeId, key, at.key, reward, directiveKey(directive)],
  );
  await api.owner.query(
    `INSERT INTO reward_claim (province_id, scope_id, key, recognition_key, open_item_key, amount, arisen_on) VALUES ($1, $2, $3, $4, $5, 710000, '2024-03-08')`,
    [at.provinceId, at.scopeId, cause, key, claim],
  );
  return {
    rewardDecision: nodeId('RewardDecision', directiveKey(directive)),
    recognitionReward: nodeId('RecognitionReward', key, at),
  };
}
