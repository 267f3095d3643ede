import { type Actor, type FactKey, type IsoDate, type Query, Transactions } from '@app/kernel';
import { Funds } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import type { BankLine } from './bank.entity';
import { moveOf } from './bank-matches.service';
import { bankLines, lineColumns, MOVES } from './reconciliation.sql';
import { BankReconciliation } from './reconciliation.view';

/** Of either side; sums are of all. */
const LISTED = 200;

/** SQL over place `$2` of province `$1`: matches of which everything lies on day `$3` or before. */
const DONE = `SELECT t.key FROM bank_match AS t WHERE t.province_id = $1 AND t.place_key = $2
  AND NOT EXISTS (SELECT 1 FROM bank_match_line AS o JOIN bank_line AS n ON n.province_id = o.province_id AND n.key = o.line_key
    WHERE o.province_id = $1 AND o.match_key = t.key AND n.day > $3)
  AND NOT EXISTS (SELECT 1 FROM bank_match_voucher AS o JOIN voucher AS n ON n.province_id = o.province_id AND n.key = o.voucher_key
    WHERE o.province_id = $1 AND o.match_key = t.key AND n.day > $3)`;

interface Counted {
  count: number;
  sum: number;
}

/** What the bank says against what the books say at the end of a day, and what lies between. */
@Injectable()
export class BankReconciliations {
  constructor(
    private readonly transactions: Transactions,
    private readonly funds: Funds,
  ) {}

  /** Throws NOT_FOUND. */
  async on(actor: Actor, placeKey: FactKey, on: IsoDate): Promise<BankReconciliation> {
    const { provinceId, key } = await this.funds.place(actor, placeKey);
    const query = this.transactions.reading(actor);
    const ofDay = [provinceId, key, on];
    const [bank, books, lines, moves] = await Promise.all([
      bankOn(query, ofDay),
      booksOn(query, ofDay),
      openLines(query, ofDay),
      openMoves(query, ofDay),
    ]);
    const [openLineSum, openMoveSum] = [lines[0]?.sum ?? 0, moves[0]?.sum ?? 0];
    const difference = bank === null ? null : bank - books;
    return Object.assign(new BankReconciliation(), {
      on,
      bank,
      books,
      difference,
      openLineSum,
      openMoveSum,
      openLineCount: lines[0]?.count ?? 0,
      openLines: lines.map(bankLines.toRow),
      openMoveCount: moves[0]?.count ?? 0,
      openMoves: moves.map((row) => moveOf(provinceId, row)),
      unexplained: difference === null ? null : difference - openLineSum + openMoveSum,
    });
  }
}

/** What remained after the last movement until then; where statements do not say it, what the first began with and all that came since. */
async function bankOn(query: Query, ofDay: unknown[]): Promise<number | null> {
  const [row] = await query<{ opening: number | null; moved: number; last: number | null }>(
    `SELECT
       (SELECT s.opening FROM bank_statement AS s WHERE s.province_id = $1 AND s.place_key = $2 ORDER BY s.from_day, s.key LIMIT 1) AS opening,
       (SELECT coalesce(sum(l.amount), 0)::bigint FROM bank_line AS l WHERE l.province_id = $1 AND l.place_key = $2 AND l.day <= $3) AS moved,
       (SELECT l.balance FROM bank_line AS l JOIN bank_statement AS s ON s.province_id = l.province_id AND s.key = l.statement_key
        WHERE l.province_id = $1 AND l.place_key = $2 AND l.day <= $3 ORDER BY l.day DESC, s.from_day DESC, l.position DESC LIMIT 1) AS last`,
    ofDay,
  );
  const { opening, moved, last } = row!;
  return last ?? (opening === null ? null : opening + moved);
}

async function booksOn(query: Query, ofDay: unknown[]): Promise<number> {
  const [row] = await query<{ amount: number }>(
    `SELECT coalesce(sum(l.amount), 0)::bigint AS amount FROM (
       SELECT DISTINCT ON (b.holding_key) b.amount FROM money_balance AS b WHERE b.province_id = $1 AND b.place_key = $2 AND b.day <= $3
       ORDER BY b.holding_key, b.day DESC) AS l`,
    ofDay,
  );
  return row!.amount;
}

const openLines = (query: Query, ofDay: unknown[]): Promise<(BankLine & Counted)[]> =>
  query<BankLine & Counted>(
    `SELECT ${lineColumns}, (count(*) OVER ())::int AS count, (sum(l.amount) OVER ())::bigint AS sum FROM bank_line AS l
     WHERE l.province_id = $1 AND l.place_key = $2 AND l.day <= $3
       AND NOT EXISTS (SELECT 1 FROM bank_match_line AS o WHERE o.province_id = $1 AND o.line_key = l.key AND o.match_key IN (${DONE}))
     ORDER BY l.day, l.key LIMIT ${LISTED}`,
    ofDay,
  );

/** What came before the first statement is in what it began with, unless it belongs to a line of one. */
const openMoves = (query: Query, ofDay: unknown[]) =>
  query<{ scopeId: number; key: string; day: string; amount: number } & Counted>(
    `SELECT m.scope_id AS "scopeId", m.key, m.day, m.amount, (count(*) OVER ())::int AS count, (sum(m.amount) OVER ())::bigint AS sum
     FROM (${MOVES}) AS m
     WHERE m.day <= $3
       AND NOT EXISTS (SELECT 1 FROM bank_match_voucher AS o
         WHERE o.province_id = $1 AND o.place_key = $2 AND o.voucher_key = m.key AND o.match_key IN (${DONE}))
       AND (m.day >= (SELECT min(s.from_day) FROM bank_statement AS s WHERE s.province_id = $1 AND s.place_key = $2)
         OR EXISTS (SELECT 1 FROM bank_match_voucher AS o WHERE o.province_id = $1 AND o.place_key = $2 AND o.voucher_key = m.key))
     ORDER BY m.day, m.key LIMIT ${LISTED}`,
    ofDay,
  );
