import { newKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';

export interface PublicationTarget {
  /** Of 2023; it waits to be published. */
  fundPublication: string;
  withdrawnPublication: string;
}

/** Puts what is to be published into the database as the owner. */
export async function publicationTarget(
  { owner }: TestApi,
  { at, person }: { at: TestOrganisation; person: TestPerson },
  { books, fund }: { books: string; fund: string },
): Promise<PublicationTarget> {
  const content = {
    fund: 'Quỹ Khuyến học',
    office: 'Hội Khuyến học',
    lines: [],
    goods: [],
    campaigns: [],
    given: 0,
    named: { givers: 0, amount: 0 },
    unnamedGifts: 0,
  };
  const publication = async (isWithdrawn: boolean): Promise<string> => {
    const key = newKey();
    await owner.query(
      `INSERT INTO fund_publication (province_id, scope_id, key, books_key, organisation_key, path, fund_key, year, content, maker_key, prepared_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 2023, $8, $9, now())`,
      [at.provinceId, at.scopeId, key, books, at.key, at.path, fund, JSON.stringify(content), person.key],
    );
    if (isWithdrawn)
      await owner.query(
        `INSERT INTO fund_publication_act (province_id, scope_id, key, publication_key, fund_key, year, kind, by_key, done_at)
         VALUES ($1, $2, $3, $4, $5, 2023, 'withdraw', $6, now())`,
        [at.provinceId, at.scopeId, newKey(), key, fund, person.key],
      );
    return nodeId('FundPublication', key, at);
  };
  return { fundPublication: await publication(false), withdrawnPublication: await publication(true) };
}
