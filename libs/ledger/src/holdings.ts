import { type FactPlace, type Language, newKey, type Transaction } from '@app/kernel';
import { MoneySource } from './fund.entity';
import { holdings } from './ledger.sql';

interface Held {
  fundKey: string;
  source: MoneySource;
  purposeKey: string | null;
}

/** Keys of the holdings, in the order asked for; what is not there yet begins. */
export async function heldHoldings(
  tx: Transaction,
  { provinceId, scopeId }: FactPlace,
  asked: readonly Held[],
): Promise<string[]> {
  const named = new Map(
    asked.map(({ fundKey, source, purposeKey }) => [
      nameOf({ fundKey, source, purposeKey }),
      { fundKey, source, purposeKey },
    ]),
  );
  await holdings.insertAll(
    tx,
    [...named.values()].map((held) => ({ provinceId, scopeId, key: newKey(), ...held })),
    { onConflict: 'DO NOTHING' },
  );
  const rows = await tx.query<Held & { key: string }>(
    `SELECT h.key, h.fund_key AS "fundKey", h.source, h.purpose_key AS "purposeKey" FROM holding AS h
     WHERE h.province_id = $1 AND h.fund_key = ANY($2::uuid[])`,
    [provinceId, [...new Set(asked.map(({ fundKey }) => fundKey))]],
  );
  const keys = new Map(rows.map((row) => [nameOf(row), row.key]));
  return asked.map((held) => keys.get(nameOf(held))!);
}

const nameOf = ({ fundKey, source, purposeKey }: Held): string => `${fundKey}/${source}/${purposeKey ?? ''}`;

export const SOURCE_NAMES: Readonly<Record<MoneySource, Record<Language, string>>> = {
  [MoneySource.CentralBudget]: { vi: 'ngân sách trung ương', en: 'central budget' },
  [MoneySource.ProvinceBudget]: { vi: 'ngân sách tỉnh', en: 'provincial budget' },
  [MoneySource.CommuneBudget]: { vi: 'ngân sách xã', en: 'commune budget' },
  [MoneySource.Association]: { vi: 'kinh phí của Hội', en: 'money of the association' },
  [MoneySource.Contribution]: { vi: 'đóng góp, tài trợ', en: 'contributions' },
};

/** What a holding is called in a sentence. */
export type HoldingNames = Record<'fund' | 'source' | 'purpose', string>;

export const holdingSaid = (
  { fund, source, purpose }: { fund: string; source: MoneySource; purpose: string | null },
  language: Language,
): HoldingNames => ({ fund, source: SOURCE_NAMES[source][language], purpose: purpose === null ? '' : `, ${purpose}` });
