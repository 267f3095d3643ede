import { newKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';

export interface ReconciliationTarget {
  /** An account, with a payment of 300,000 đồng and a statement of five lines: one is open, four are matched two by two. */
  bankPlace: string;
  bankVoucher: string;
  bankStatement: string;
  bankLine: string;
  bankMatch: string;
  /** Undone by one line of the matrix, and looked at by no other. */
  undoneMatch: string;
  /** Minutes that one person has signed, and minutes that were withdrawn. */
  cashCount: string;
  withdrawnCount: string;
}

interface Kept {
  books: string;
  box: string;
  bank: string;
  voucher: string;
}

/** Puts counts and a statement into the database as the owner. */
export async function reconciliationTarget(
  { owner }: TestApi,
  { at, person }: { at: TestOrganisation; person: TestPerson },
  { books, box, bank, voucher }: Kept,
): Promise<ReconciliationTarget> {
  const whose = [at.provinceId, at.scopeId, at.key, at.path];
  const fact = (type: string, key: string): string => nodeId(type, key, at);
  const count = async (isWithdrawn: boolean): Promise<string> => {
    const key = newKey();
    await owner.query(
      `INSERT INTO cash_count (province_id, scope_id, key, organisation_key, path, books_key, place_key, day, counted, booked, pieces, witness_keys, by_key, recorded_at)
       VALUES ($1, $2, $5, $3, $4, $6, $7, '2024-03-31', 5, 6, '[{"note": 5, "pieces": 1}]', '{}', $8, now())`,
      [...whose, key, books, box, person.key],
    );
    await owner.query(
      `INSERT INTO cash_count_act (province_id, scope_id, count_key, position, kind, seat, reason, by_key, done_at)
       SELECT $1::int, $2::int, $3::uuid, 1, 'sign', 'treasurer', NULL, $4::uuid, now()
       UNION ALL SELECT $1::int, $2::int, $3::uuid, 2, 'withdraw', NULL, 'thử', $4::uuid, now() WHERE $5::boolean`,
      [at.provinceId, at.scopeId, key, person.key, isWithdrawn],
    );
    return key;
  };
  const statement = newKey();
  await owner.query(
    `INSERT INTO bank_statement (province_id, scope_id, key, organisation_key, path, books_key, place_key, file_name, from_day, through_day, opening, closing,
       line_count, by_key, imported_at)
     VALUES ($1, $2, $5, $3, $4, $6, $7, 'sao-ke.csv', '2024-03-05', '2024-03-05', 0, 100, 5, $8, now())`,
    [...whose, statement, books, bank, person.key],
  );
  const lines = Array.from({ length: 5 }, newKey);
  await owner.query(
    `INSERT INTO bank_line (province_id, scope_id, key, path, statement_key, place_key, position, row, day, amount, content, fingerprint)
     SELECT $1, $2, l.key, $3, $4, $5, l.at, l.at, '2024-03-05', CASE WHEN l.at % 2 = 0 THEN -100 ELSE 100 END, 'Thử', l.key
     FROM unnest($6::uuid[]) WITH ORDINALITY AS l(key, at)`,
    [at.provinceId, at.scopeId, at.path, statement, bank, lines],
  );
  const match = async (pair: string[]): Promise<string> => {
    const key = newKey();
    await owner.query(
      `INSERT INTO bank_match (province_id, scope_id, key, organisation_key, path, place_key, amount, by_key, matched_at)
       VALUES ($1, $2, $5, $3, $4, $6, 0, $7, now())`,
      [...whose, key, bank, person.key],
    );
    await owner.query(
      'INSERT INTO bank_match_line (province_id, scope_id, match_key, line_key) SELECT $1, $2, $3, unnest($4::uuid[])',
      [at.provinceId, at.scopeId, key, pair],
    );
    return key;
  };
  return {
    bankPlace: fact('MoneyPlace', bank),
    bankVoucher: fact('Voucher', voucher),
    bankStatement: fact('BankStatement', statement),
    bankLine: fact('BankLine', lines[0]!),
    bankMatch: fact('BankMatch', await match(lines.slice(1, 3))),
    undoneMatch: fact('BankMatch', await match(lines.slice(3))),
    cashCount: fact('CashCount', await count(false)),
    withdrawnCount: fact('CashCount', await count(true)),
  };
}
