import { newKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';

export interface HandoverTarget {
  /** Waits to be agreed to and confirmed. */
  fundHandover: string;
  withdrawnHandover: string;
}

/** Puts protocols by which books go over to the highest organisation into the database as the owner. */
export async function handoverTarget(
  { owner }: TestApi,
  { at, person }: { at: TestOrganisation; person: TestPerson },
  { books }: { books: string },
): Promise<HandoverTarget> {
  const none = {
    money: [],
    balances: [],
    items: [],
    stock: [],
    pledges: [],
    advances: [],
    campaigns: [],
    lapsing: [],
    budgetLines: [],
    drafts: 0,
  };
  const handover = async (isWithdrawn: boolean): Promise<string> => {
    const key = newKey();
    await owner.query(
      `INSERT INTO fund_handover (province_id, scope_id, key, books_key, organisation_key, path, to_organisation_key, to_path, day, state, counts, content, maker_key, prepared_at,
         decided_by_key, decided_at, decision_reason)
       SELECT $1, $2, $3, $4, $5, $6, p.organisation_key, p.path, '2024-06-01', $7, '[]', $8, $9, now(), $10, CASE WHEN $10::uuid IS NOT NULL THEN now() END, $11
       FROM organisation_period AS p WHERE p.organisation_key <> $5 ORDER BY p.parent_key NULLS FIRST, p.organisation_key LIMIT 1`,
      [
        at.provinceId,
        at.scopeId,
        key,
        books,
        at.key,
        at.path,
        isWithdrawn ? 'withdrawn' : 'prepared',
        JSON.stringify(none),
        person.key,
        isWithdrawn ? person.key : null,
        isWithdrawn ? 'thử' : null,
      ],
    );
    return nodeId('FundHandover', key, at);
  };
  return { fundHandover: await handover(false), withdrawnHandover: await handover(true) };
}
