import { Campaign } from '@app/campaigns';
import { newKey, tableOf, type Transaction } from '@app/kernel';
import { type Carriage, goOn, passedTo, standingIn, type Stored } from './carriage';
import { HandedKind } from './handed-thing.entity';
import { freeName } from './received-places';

const campaigns = tableOf(Campaign);

/** What is asked for goes on where it is: approved and posted as it was, with its days, for the same purpose. Answers keys there, by those here. */
export async function carryCampaigns(tx: Transaction, carriage: Carriage): Promise<Map<string, string>> {
  const { from, to, fromName, content, received } = carriage;
  const kept = new Map(content.campaigns.map(({ key }) => [key, newKey()]));
  if (kept.size === 0) return kept;
  const rows = await tx.query<Stored<Campaign>>(
    `SELECT ${campaigns.columns('c')} FROM campaign AS c WHERE c.province_id = $1 AND c.key = ANY($2::uuid[]) ORDER BY c.starts_on, c.key`,
    [from.provinceId, [...kept.keys()]],
  );
  const beside = await tx.query<{ fundKey: string; name: string }>(
    `SELECT c.fund_key AS "fundKey", c.name FROM campaign AS c WHERE c.province_id = $1 AND c.books_key = $2 AND c.state <> 'stopped'`,
    [to.provinceId, to.key],
  );
  const anew = rows.map((row) => {
    const fundKey = received.funds.get(row.fundKey)!;
    const taken = beside.filter((one) => one.fundKey === fundKey).map(({ name }) => name);
    const name = freeName(row.name, fromName, new Set(taken));
    beside.push({ fundKey, name });
    const purposeKey = row.purposeKey === null ? null : received.purposes.get(row.purposeKey)!;
    return { ...row, ...standingIn(to), key: kept.get(row.key)!, name, fundKey, purposeKey, version: 1 };
  });
  await campaigns.insertAll(tx, anew);
  await tx.query(
    `UPDATE campaign SET state = 'stopped', stop_reason = $3, version = version + 1 WHERE province_id = $1 AND key = ANY($2::uuid[])`,
    [from.provinceId, [...kept.keys()], passedTo(carriage)],
  );
  await goOn(tx, carriage, HandedKind.Campaign, kept);
  return kept;
}
