import { newKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';

export interface AdvancesTarget {
  /** Asked for on 2024-03-08, and nobody has said anything. */
  askedAdvance: string;
  /** Of 100 đồng: granted; handed out and overdue, with one settlement that was discarded. */
  grantedAdvance: string;
  paidAdvance: string;
  advanceSettlement: string;
  /** Of the chart, the same everywhere. */
  expenditureAccount: string;
}

interface Kept {
  books: string;
  holding: string;
  human: string;
}

/** Puts advances into the database as the owner. */
export async function advancesTarget(
  { owner }: TestApi,
  { at, person }: { at: TestOrganisation; person: TestPerson },
  { books, holding, human }: Kept,
): Promise<AdvancesTarget> {
  const whose = [at.provinceId, at.scopeId, at.key, at.path, books];
  const fact = (type: string, key: string): string => nodeId(type, key, at);
  const advance = async (paid: number | null): Promise<string> => {
    const [key, item] = [newKey(), paid === null ? null : newKey()];
    if (item !== null)
      await owner.query(
        `INSERT INTO open_item (province_id, scope_id, key, organisation_key, path, books_key, kind, cause_key, day, due_on, content, amount, paid, returned,
           released, counterparty_key, holding_key)
         VALUES ($1, $2, $6, $3, $4, $5, 'advance', $7, '2024-03-08', '2024-04-08', 'Mua quà', 100, $8, 0, 0, $9, $10)`,
        [...whose, item, key, paid, human, holding],
      );
    await owner.query(
      `INSERT INTO advance (province_id, scope_id, key, organisation_key, path, books_key, counterparty_key, day, due_on, content, amount, asked_by_key, item_key)
       VALUES ($1, $2, $6, $3, $4, $5, $7, '2024-03-08', '2024-04-08', 'Mua quà', 100, $8, $9)`,
      [...whose, key, human, person.key, item],
    );
    return key;
  };
  const [askedAdvance, grantedAdvance, paidAdvance] = [await advance(null), await advance(0), await advance(100)];
  const [account] = await owner.query<{ key: string }[]>(
    `SELECT key FROM ledger_account WHERE code = 'expenditure.week'`,
  );
  const settlement = newKey();
  await owner.query(
    `INSERT INTO advance_settlement (province_id, scope_id, key, organisation_key, path, advance_key, number, day, outstanding, settled, returned, extra,
       journal_key, by_key, made_at)
     VALUES ($1, $2, $5, $3, $4, $6, 1, '2024-03-09', 100, 100, 0, 0, $7, $8, now())`,
    [...whose.slice(0, 4), settlement, paidAdvance, newKey(), person.key],
  );
  await owner.query(
    `INSERT INTO advance_settlement_line (province_id, scope_id, settlement_key, position, account_key, content, amount)
     VALUES ($1, $2, $3, 1, $4, 'Mua quà', 100)`,
    [at.provinceId, at.scopeId, settlement, account!.key],
  );
  return {
    askedAdvance: fact('Advance', askedAdvance),
    grantedAdvance: fact('Advance', grantedAdvance),
    paidAdvance: fact('Advance', paidAdvance),
    advanceSettlement: fact('AdvanceSettlement', settlement),
    expenditureAccount: nodeId('LedgerAccount', account!.key),
  };
}
