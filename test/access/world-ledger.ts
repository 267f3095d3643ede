import { newKey, nodeId, uuidKey } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { type AdvancesTarget, advancesTarget } from './world-advances';
import { directiveKey } from './world-documents';
import { type HandoverTarget, handoverTarget } from './world-handovers';
import { type PublicationTarget, publicationTarget } from './world-publications';
import { type ReconciliationTarget, reconciliationTarget } from './world-reconciliation';

export interface LedgerTarget extends ReconciliationTarget, AdvancesTarget, PublicationTarget, HandoverTarget {
  /** Of the organisation, opened at the beginning of 2024. */
  books: string;
  /** Called the same everywhere, as is what stands in it. */
  fund: string;
  fundPurpose: string;
  moneyPlace: string;
  /** A company, and somebody recorded there. */
  counterparty: string;
  personCounterparty: string;
  /** A receipt of 1,000,000 đồng from the company on 2024-03-05, posted, with a file. */
  voucher: string;
  voucherFile: string;
  /** Posted, and taken back. */
  reversedVoucher: string;
  reversal: string;
  /** Of the chart, the same everywhere. */
  incomeAccount: string;
  /** A receipt and a transfer that nobody signed, and a receipt that waits for the head. */
  voucherDraft: string;
  transferDraft: string;
  signedDraft: string;
  /** Promised on 2024-03-08, 100,000 đồng; no money is set aside for it. */
  openItem: string;
  /** Of 2024, with nothing approved. */
  budget: string;
  budgetLine: string;
  /** The same everywhere, nobody's own. */
  spendingCap: string;
}

export const FUND = 'Quỹ Khuyến học';
export const PURPOSE = 'Xe đạp';
export const BOX = 'Két';
export const COMPANY = 'Công ty Mẫu A';
export const RECEIPT = { kind: 'CASH_RECEIPT', day: '2024-03-05', amount: 1_000_000 };

interface Known {
  at: TestOrganisation;
  person: TestPerson;
  /** Somebody recorded there. */
  recorded: string;
  directive: string;
  upload: () => Promise<string>;
}

interface Keys {
  books: string;
  fund: string;
  purpose: string;
  holding: string;
  place: string;
  bank: string;
  body: string;
  human: string;
}

/** Puts books with what a year brings into the database as the owner. */
export async function ledgerTarget(api: TestApi, known: Known): Promise<LedgerTarget> {
  const { at, directive } = known;
  const keys = await booksWithMoney(api, known);
  const post = posting(api, known, keys);
  const voucherFile = await known.upload();
  const received = { kind: 'cash_receipt', book: 'PT', day: RECEIPT.day, amount: RECEIPT.amount };
  const voucher = await post({ ...received, number: 1, directive, counterparty: keys.body });
  await api.owner.query(
    'INSERT INTO voucher_file (province_id, scope_id, voucher_key, sha256, file_name) VALUES ($1, $2, $3, $4, $5)',
    [at.provinceId, at.scopeId, voucher, voucherFile, 'giay-to.txt'],
  );
  const reversed = await post({ ...received, day: '2024-03-06', number: 2, counterparty: keys.human });
  const back = { kind: 'reversal', book: 'PKT', day: '2024-03-07', amount: -RECEIPT.amount };
  const reversal = await post({ ...back, number: 1, counterparty: keys.human, reverses: reversed });
  const paid = { kind: 'bank_payment', book: 'UNC', day: '2024-03-05', amount: -300_000 };
  const given = { ...paid, kind: 'bank_receipt', book: 'GBC', amount: 300_000 };
  const ofBank = { number: 1, counterparty: keys.body, at: 'bank' } as const;
  await post({ ...given, ...ofBank });
  const bankVoucher = await post({ ...paid, ...ofBank });
  await balances(api, at, keys);
  const [account] = await api.owner.query<{ key: string }[]>(
    `SELECT key FROM ledger_account WHERE code = 'income.contribution'`,
  );
  const draft = drafting(api, known, { ...keys, account: account!.key });
  const signed = await draft('cash_receipt', { isSigned: true });
  const fact = (type: string, key: string): string => nodeId(type, key, at);
  const { books, place: box, bank } = keys;
  return {
    ...(await reconciliationTarget(api, known, { books, box, bank, voucher: bankVoucher })),
    ...(await advancesTarget(api, known, keys)),
    ...(await publicationTarget(api, known, { books, fund: keys.fund })),
    ...(await handoverTarget(api, known, { books })),
    books: fact('AccountBooks', keys.books),
    fund: fact('Fund', keys.fund),
    fundPurpose: fact('FundPurpose', keys.purpose),
    moneyPlace: fact('MoneyPlace', keys.place),
    counterparty: fact('Counterparty', keys.body),
    personCounterparty: fact('Counterparty', keys.human),
    voucher: fact('Voucher', voucher),
    voucherFile,
    reversedVoucher: fact('Voucher', reversed),
    reversal: fact('Voucher', reversal),
    incomeAccount: nodeId('LedgerAccount', account!.key),
    voucherDraft: fact('VoucherDraft', await draft('cash_receipt', { isSigned: false })),
    transferDraft: fact('VoucherDraft', await draft('transfer', { isSigned: false })),
    signedDraft: fact('VoucherDraft', signed),
    ...(await promised(api, known, keys, signed)),
  };
}

/** Promised money and a budget that was approved once; the draft that waits for the head is on its line. */
async function promised(api: TestApi, { at, person }: Known, { books, body }: Keys, draft: string) {
  const [openItem, budget, budgetLine] = [newKey(), newKey(), newKey()];
  const whose = [at.provinceId, at.scopeId, at.key, at.path, books];
  await api.owner.query(
    `INSERT INTO open_item (province_id, scope_id, key, organisation_key, path, books_key, kind, day, content, amount, paid, returned, released,
       counterparty_key)
     VALUES ($1, $2, $6, $3, $4, $5, 'commitment', '2024-03-08', 'Hợp đồng in sách', 100000, 0, 0, 0, $7)`,
    [...whose, openItem, body],
  );
  await api.owner.query(
    `INSERT INTO budget (province_id, scope_id, key, organisation_key, path, books_key, year) VALUES ($1, $2, $6, $3, $4, $5, 2024)`,
    [...whose, budget],
  );
  await api.owner.query(
    `INSERT INTO budget_line (province_id, scope_id, key, budget_key, position, name, source, asked, planned)
     VALUES ($1, $2, $3, $4, 1, 'Tuần lễ', 'contribution', 0, 0)`,
    [at.provinceId, at.scopeId, budgetLine, budget],
  );
  await api.owner.query(
    `INSERT INTO budget_line_balance (province_id, scope_id, budget_line_key, day, planned, committed, spent)
     VALUES ($1, $2, $3, '2024-03-08', 100000, 100000, 0)`,
    [at.provinceId, at.scopeId, budgetLine],
  );
  await api.owner.query(`UPDATE open_item SET budget_line_key = $2 WHERE key = $1`, [openItem, budgetLine]);
  await api.owner.query(
    `UPDATE ledger_entry AS e SET open_item_key = $2, budget_line_key = $3, activity_year = a.year, activity_key = a.key
     FROM activity AS a WHERE e.books_key = $1 AND e.place_key IS NULL AND a.organisation_key = $4 AND a.province_id = e.province_id`,
    [books, openItem, budgetLine, at.key],
  );
  await api.owner.query(
    `WITH cap AS (
       INSERT INTO spending_cap (key, name, amount, per, citation, territory_key, is_confirmed) VALUES ($1, 'Giải thưởng', 500000, '{person}', 'thử', $2, false))
     UPDATE budget_line SET cap_key = $1 WHERE key = $3`,
    [newKey(), at.key, budgetLine],
  );
  await api.owner.query(
    `INSERT INTO budget_act (province_id, scope_id, budget_key, position, day, by_key, done_at, changes)
     VALUES ($1, $2, $3, 1, '2024-01-01', $4, now(), jsonb_build_array(jsonb_build_object('lineKey', $5::uuid, 'name', 'Tuần lễ', 'before', 0, 'after', 0)))`,
    [at.provinceId, at.scopeId, budget, person.key, budgetLine],
  );
  await api.owner.query(
    `UPDATE voucher_draft SET lines = jsonb_set(voucher_draft.lines, '{0}', voucher_draft.lines->0 || jsonb_build_object('budgetLineKey', $2::uuid, 'openItemKey', $3::uuid,
       'activityYear', a.year, 'activityKey', a.key)) FROM activity AS a WHERE voucher_draft.key = $1 AND a.organisation_key = $4`,
    [draft, budgetLine, openItem, at.key],
  );
  const [cap] = await api.owner.query<{ key: string }[]>(
    'SELECT key FROM spending_cap WHERE territory_key IS NULL ORDER BY key LIMIT 1',
  );
  return {
    openItem: nodeId('OpenItem', openItem, at),
    budget: nodeId('Budget', budget, at),
    budgetLine: nodeId('BudgetLine', budgetLine, at),
    spendingCap: nodeId('SpendingCap', cap!.key),
  };
}

async function booksWithMoney(api: TestApi, { at, recorded }: Known): Promise<Keys> {
  const [books, fund, purpose, holding] = [newKey(), newKey(), newKey(), newKey()];
  const [place, bank, body, human] = [newKey(), newKey(), newKey(), newKey()];
  const whose = [at.provinceId, at.scopeId, at.key, at.path];
  await api.owner.query(
    `INSERT INTO account_books (province_id, scope_id, key, organisation_key, path, opens_on, signing_order)
     VALUES ($1, $2, $5, $3, $4, '2024-01-01', '{maker,head}')`,
    [...whose, books],
  );
  await api.owner.query(
    `INSERT INTO fund (province_id, scope_id, key, organisation_key, path, kind, name, sources, opened_on)
     VALUES ($1, $2, $5, $3, $4, 'study_promotion', '${FUND}', '{association,contribution}', '2024-01-01')`,
    [...whose, fund],
  );
  await api.owner.query(
    `INSERT INTO fund_purpose (province_id, scope_id, key, fund_key, name) VALUES ($1, $2, $3, $4, '${PURPOSE}')`,
    [at.provinceId, at.scopeId, purpose, fund],
  );
  await api.owner.query(
    `INSERT INTO holding (province_id, scope_id, key, fund_key, source, purpose_key) VALUES ($1, $2, $3, $4, 'contribution', $5)`,
    [at.provinceId, at.scopeId, holding, fund, purpose],
  );
  await api.owner.query(
    `INSERT INTO money_place (province_id, scope_id, key, organisation_key, path, kind, name, opened_on)
     VALUES ($1, $2, $5, $3, $4, 'cash', '${BOX}', '2024-01-01')`,
    [...whose, place],
  );
  await api.owner.query(
    `INSERT INTO money_place (province_id, scope_id, key, organisation_key, path, kind, name, bank, opened_on)
     VALUES ($1, $2, $5, $3, $4, 'bank', 'Tài khoản', 'Kho bạc', '2024-01-01')`,
    [...whose, bank],
  );
  await api.owner.query(
    `INSERT INTO counterparty (province_id, scope_id, key, organisation_key, path, kind, name, person_key)
     VALUES ($1, $2, $5, $3, $4, 'body', '${COMPANY}', NULL), ($1, $2, $6, $3, $4, 'person', NULL, $7)`,
    [...whose, body, human, uuidKey('Person', recorded)],
  );
  return { books, fund, purpose, holding, place, bank, body, human };
}

interface Posted {
  kind: string;
  book: string;
  day: string;
  number: number;
  /** What comes into the box: debit above zero. */
  amount: number;
  counterparty: string;
  directive?: string;
  reverses?: string;
  /** Cash unless told. */
  at?: 'bank';
}

/** Two entries: money in the box, and what it was given for. The foreign keys hold at the end of the statement. */
const posting =
  (api: TestApi, { at, person }: Known, keys: Keys) =>
  async ({
    kind,
    book,
    day,
    number,
    amount,
    counterparty,
    directive,
    reverses,
    at: where,
  }: Posted): Promise<string> => {
    const voucher = newKey();
    const signatures = JSON.stringify([{ step: 'maker', personKey: person.key, at: `${day}T03:00:00.000Z` }]);
    await api.owner.query(
      `WITH entry AS (
         INSERT INTO ledger_entry (province_id, scope_id, voucher_key, position, previous_position, entry_count, books_key, account_key, holding_key, place_key,
           day, amount, sum_before, sum_after)
         SELECT $1, $2, $3, e.position, nullif(e.position - 1, 0), 2, $4, a.key, $5, CASE WHEN e.position = 1 THEN $6::uuid END, $7, e.amount, e.before, e.before + e.amount
         FROM (VALUES (1, $18, $8::bigint, 0::bigint), (2, 'income.contribution', -$8::bigint, $8::bigint)) AS e(position, code, amount, before)
         JOIN ledger_account AS a ON a.code = e.code
       ), step AS (
         INSERT INTO ledger_step (province_id, scope_id, books_key, position, previous_position, closed_before, closed_through, voucher_key, day)
         SELECT $1, $2, $4, count(*) + 1, nullif(count(*), 0), '-infinity', '-infinity', $3, $7 FROM ledger_step AS s WHERE s.books_key = $4
       )
       INSERT INTO voucher (province_id, scope_id, key, books_key, organisation_key, path, kind, book, year, number, day, amount, content, counterparty_key,
         directive_key, reverses_key, reason, signatures, entry_count, posted_at)
       VALUES ($1, $2, $3, $4, $9, $10, $11, $12, 2024, $13, $7, abs($8::bigint), 'Tiền ủng hộ', $14, $15, $16::uuid,
         CASE WHEN $16::uuid IS NULL THEN NULL ELSE 'Ghi nhầm' END, $17::jsonb, 2, now())`,
      [
        at.provinceId,
        at.scopeId,
        voucher,
        keys.books,
        keys.holding,
        where === 'bank' ? keys.bank : keys.place,
        day,
        amount,
        at.key,
        at.path,
        kind,
        book,
        number,
        counterparty,
        directive === undefined ? null : directiveKey(directive),
        reverses ?? null,
        signatures,
        where ?? 'cash',
      ],
    );
    return voucher;
  };

/** What entries come to by the day. */
const moved = (columns: string, condition: string): string =>
  `SELECT $1::int, $2::int, ${columns}, e.day, sum(sum(e.amount)) OVER (PARTITION BY ${columns} ORDER BY e.day)
   FROM ledger_entry AS e WHERE e.province_id = $1 AND e.books_key = $3 ${condition} GROUP BY ${columns}, e.day`;

/** As the entries say. */
const balances = async ({ owner }: TestApi, { provinceId, scopeId }: TestOrganisation, keys: Keys): Promise<void> => {
  const params = [provinceId, scopeId, keys.books];
  const ofMoney = 'AND e.place_key IS NOT NULL';
  await owner.query(
    `INSERT INTO money_balance (province_id, scope_id, place_key, holding_key, day, amount) ${moved('e.place_key, e.holding_key', ofMoney)}`,
    params,
  );
  await owner.query(
    `INSERT INTO holding_balance (province_id, scope_id, holding_key, day, amount, pending)
     SELECT m.*, 0 FROM (${moved('e.holding_key', ofMoney)}) AS m`,
    params,
  );
  await owner.query(
    `INSERT INTO account_balance (province_id, scope_id, books_key, account_key, holding_key, day, amount) ${moved('e.books_key, e.account_key, e.holding_key', '')}`,
    params,
  );
};

const drafting =
  (api: TestApi, { at, person, directive }: Known, keys: Keys & { account: string }) =>
  async (kind: 'cash_receipt' | 'transfer', { isSigned }: { isSigned: boolean }): Promise<string> => {
    const draft = newKey();
    const isTransfer = kind === 'transfer';
    const held = { fundKey: keys.fund, source: 'contribution', purposeKey: keys.purpose, note: null };
    const lines = isTransfer
      ? [-5, 5].map((amount) => ({ ...held, accountKey: null, placeKey: keys.place, amount }))
      : [{ ...held, accountKey: keys.account, placeKey: null, amount: 5 }];
    const signature = { step: 'maker', personKey: person.key, at: '2024-03-08T03:00:00.000Z' };
    await api.owner.query(
      `INSERT INTO voucher_draft (province_id, scope_id, key, books_key, organisation_key, path, kind, day, content, counterparty_key, directive_key, place_key,
         lines, files, signatures, signing_order, maker_key, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, '2024-03-08', 'Tiền ủng hộ', $8, $9, $10, $11, '[]', $12, '{maker,head}', $13, now())`,
      [
        at.provinceId,
        at.scopeId,
        draft,
        keys.books,
        at.key,
        at.path,
        kind,
        isTransfer ? null : keys.body,
        directiveKey(directive),
        isTransfer ? null : keys.place,
        JSON.stringify(lines),
        JSON.stringify(isSigned ? [signature] : []),
        person.key,
      ],
    );
    return draft;
  };
